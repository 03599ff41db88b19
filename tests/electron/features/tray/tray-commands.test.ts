import { describe, expect, it } from "vitest";
import { createTrayCommandHandler } from "../../../../electron/features/tray/tray-commands";
import type { TrayCommand } from "../../../../shared/tray/menu";
import { HOUR } from "../../../../shared/time/units";
import { fakeContext } from "../../../support/context";

const profile = (id: string) => ({ id, name: id, displays: [], workspace: "", own: {} });

/** What came of a command: events of the scheduler, and what else was asked for. */
async function obeyed(command: TrayCommand) {
  const { context, events } = await fakeContext({ profiles: [profile("office"), profile("home")], profile: "office" });
  const asked: unknown[] = [];
  const edit: typeof context.edit = (document, edit) => {
    asked.push({ document, edit });
    return context.edit(document, edit);
  };
  const obey = createTrayCommandHandler(
    { ...context, edit },
    { open: (screen) => void asked.push(`open ${screen}`), quit: () => void asked.push("quit") },
  );
  obey(command);
  return { events, asked };
}

describe("an entry of the tray's menu", () => {
  it.each(["start", "report", "postpone"] as const)("%s is an answer to the scheduler", async (answer) =>
    expect(await obeyed({ type: answer })).toEqual({ events: [{ type: "answered", answer }], asked: [] }),
  );

  it("pauses, and resumes", async () => {
    expect((await obeyed({ type: "pause", choice: 60 })).events).toEqual([{ type: "paused", length: HOUR }]);
    expect((await obeyed({ type: "resume" })).events).toEqual([{ type: "unpaused" }]);
  });

  it("opens the window where it was, or at the settings, and quits", async () => {
    expect(await obeyed({ type: "open" })).toEqual({ events: [], asked: ["open null"] });
    expect(await obeyed({ type: "settings" })).toEqual({ events: [], asked: ["open settings"] });
    expect(await obeyed({ type: "quit" })).toEqual({ events: [], asked: ["quit"] });
  });

  it("takes a profile into use", async () =>
    expect((await obeyed({ type: "profile", id: "home" })).asked).toMatchObject([
      { document: "settings", edit: { profile: "home" } },
    ]));
});
