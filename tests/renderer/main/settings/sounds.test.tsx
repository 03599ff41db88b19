import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Settings } from "../../../../shared/settings/settings";
import { type Refusals, settingsWith, type StateChange } from "../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

async function open(settings: Partial<Settings> = {}, refusals: Refusals = {}, change: StateChange = {}) {
  const opened = await openMainWindow({ ...change, ...settingsWith(settings) }, refusals);
  await goTo(opened.user, "Settings");
  return opened;
}

describe("the chime in Settings", () => {
  it("is chosen, played, and made louder or softer; without one there is nothing to play", async () => {
    const { fake, user } = await open({ sound: "off" });
    expect(screen.queryByRole("button", { name: "Play it" })).toBeNull();
    await user.selectOptions(screen.getByLabelText("Chime"), "Bowl");
    await user.click(screen.getByRole("button", { name: "Play it" }));
    const volume = screen.getByLabelText("Volume of the chime");
    await user.clear(volume);
    await user.type(volume, "35{Enter}");
    expect(fake.calls.slice(1)).toEqual([
      { name: "document:edit", payload: { document: "settings", edit: { sound: "bowl" } } },
      { name: "sound:try", payload: undefined },
      { name: "document:edit", payload: { document: "settings", edit: { volume: 35 } } },
    ]);
    await expectAccessible();
  });

  it("can be a file of the person's own, whose name is shown", async () => {
    const { fake, user } = await open({ sound: "own" });
    expect(screen.getByText("None chosen yet; the soft chime plays until then.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Choose a sound file" }));
    expect(fake.calls.at(-1)?.name).toBe("sound:choose");
    act(() => fake.push(settingsWith({ sound: "own", ownSoundName: "gong.ogg" })));
    expect(screen.getByText("gong.ogg")).toBeDefined();
    await expectAccessible();
  });

  it("says why a file was not taken", async () => {
    const refusal = "The file is not a WAV, Ogg, FLAC or MP3 sound. Nothing was changed.";
    const { user } = await open({ sound: "own" }, { "sound:choose": refusal });
    await user.click(screen.getByRole("button", { name: "Choose a sound file" }));
    expect((await screen.findByRole("alert")).textContent).toBe(refusal);
  });
});

describe("the voice in Settings", () => {
  it("is switched on, heard, and given a pace", async () => {
    const { fake, user } = await open();
    await user.click(screen.getByLabelText("Read instructions aloud"));
    await user.click(screen.getByRole("button", { name: "Hear the voice" }));
    const pace = screen.getByLabelText("Pace of the voice");
    await user.clear(pace);
    await user.type(pace, "80{Enter}");
    expect(fake.calls.slice(1)).toEqual([
      { name: "document:edit", payload: { document: "settings", edit: { readAloud: true } } },
      { name: "voice:try", payload: undefined },
      { name: "document:edit", payload: { document: "settings", edit: { voicePace: 80 } } },
    ]);
    await expectAccessible();
  });

  it("says so where the system has none", async () => {
    const none = { desktop: { diagnoses: [{ sense: "voice", state: "fails" }] } } as const;
    const { user } = await open({ readAloud: true }, { "voice:try": "No voice was found." }, none);
    expect(screen.getAllByText(/speech-dispatcher and espeak-ng provide one/)).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Hear the voice" }));
    expect((await screen.findByRole("alert")).textContent).toBe("No voice was found.");
    await expectAccessible();
  });
});
