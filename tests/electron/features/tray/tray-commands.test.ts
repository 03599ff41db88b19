import { describe, expect, it } from "vitest";
import { trayObeyer } from "../../../../electron/features/tray/tray-commands";
import type { SchedulerEvent } from "../../../../shared/scheduler/step";
import { UTC } from "../../../../shared/time/now";
import { DEFAULT_SETTINGS } from "../../../../shared/settings/settings";
import type { TrayCommand } from "../../../../shared/tray/menu";
import { HOUR } from "../../../../shared/time/units";

const now = { elapsed: 0, awake: 0, epoch: Date.UTC(2026, 10, 23, 12), zone: UTC };
const profile = { id: "home", name: "Home", displays: [], workspace: "", own: {} };

/** What came of a command: events of the scheduler, and what else was asked for. */
function obeyed(command: TrayCommand) {
  const events: SchedulerEvent[] = [];
  const asked: unknown[] = [];
  const obey = trayObeyer({
    dispatch: (event) => void events.push(event),
    change: (patch) => {
      asked.push(patch);
      return Promise.resolve({ ok: true, value: DEFAULT_SETTINGS });
    },
    settings: () => ({ ...DEFAULT_SETTINGS, profiles: [profile] }),
    now: () => now,
    open: (screen) => void asked.push(`open ${screen}`),
    quit: () => void asked.push("quit"),
  });
  obey(command);
  return { events, asked };
}

describe("an entry of the tray's menu", () => {
  it.each(["start", "report", "postpone"] as const)("%s is an answer to the scheduler", (answer) =>
    expect(obeyed({ type: answer })).toEqual({ events: [{ type: "answered", answer }], asked: [] }),
  );

  it("pauses, and resumes", () => {
    expect(obeyed({ type: "pause", choice: 60 }).events).toEqual([{ type: "paused", length: HOUR }]);
    expect(obeyed({ type: "resume" }).events).toEqual([{ type: "unpaused" }]);
  });

  it("opens the window where it was, or at the settings, and quits", () => {
    expect(obeyed({ type: "open" })).toEqual({ events: [], asked: ["open null"] });
    expect(obeyed({ type: "settings" })).toEqual({ events: [], asked: ["open settings"] });
    expect(obeyed({ type: "quit" })).toEqual({ events: [], asked: ["quit"] });
  });

  it("takes a profile into use", () =>
    expect(obeyed({ type: "profile", id: "home" }).asked).toMatchObject([{ profile: "home" }]));
});
