import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { FakeApi } from "../../../support/fake-api";
import { openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

const shown = (): string | undefined => screen.getByRole("main").dataset["screen"];
const said = ({ calls }: FakeApi): readonly string[] =>
  calls.map(({ name }) => name).filter((name) => name !== "app:state");
const press = (code: string, key: string, shiftKey = false): boolean =>
  fireEvent.keyDown(document.body, { code, key, shiftKey, ctrlKey: true });

describe("the keys of the window", () => {
  it("are where they are printed beside Cyrillic letters", async () => {
    const { fake } = await openMainWindow();
    press("Comma", "б");
    expect(shown()).toBe("settings");
    press("KeyB", "и");
    press("KeyP", "З", true);
    press("KeyQ", "й");
    expect(said(fake)).toEqual(["break:start", "pause:start", "app:quit"]);
  });
  it("open screens where digits want Shift, with it and without", async () => {
    await openMainWindow();
    press("Digit2", "é");
    expect(shown()).toBe("checklist");
    press("Digit1", "1", true);
    expect(shown()).toBe("today");
    press("Digit5", "(");
    expect(shown()).toBe("routines");
  });
  it("quit on a keyboard of other letters that has a sign there, and not on Dvorak", async () => {
    const { fake } = await openMainWindow();
    press("KeyQ", "'");
    expect(said(fake)).toEqual([]);
    fireEvent.keyDown(document.body, { code: "KeyA", key: "α" });
    press("KeyQ", ";");
    expect(said(fake)).toEqual(["app:quit"]);
  });
  it("are nothing to an input method", async () => {
    await openMainWindow();
    fireEvent.keyDown(document.body, { code: "Digit2", key: "2", ctrlKey: true, isComposing: true });
    expect(shown()).toBe("today");
  });
});
