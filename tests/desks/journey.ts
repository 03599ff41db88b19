import { skipWelcome } from "../support/desktop/skip-welcome";
import type { Desk } from "../support/desks/desk";
import type { Writer } from "../support/desks/writer";
import { expect, test, type DeskApp } from "./fixtures";

/** What a desk gives, and what is to be seen there. */
export interface Journey {
  readonly desk: Desk;
  readonly writer: Writer;
  readonly app: DeskApp;
  /** sway gives the keyboard to whatever window comes, so that a prompt takes it. */
  readonly keepsKeyboard?: boolean;
}

/** Types, and waits until all that was typed so far is in the letter: no key is lost, and none is anybody else's. */
async function writesOn({ desk, writer }: Journey, letter: string, more: string): Promise<string> {
  await desk.type(more);
  await expect.poll(() => writer.text, { message: "what has been typed" }).toBe(letter + more);
  return letter + more;
}

/** From the first window to the end of a break, on a desk where windows can be placed. Answers what stands in the letter. */
export async function workAndRest(journey: Journey): Promise<string> {
  const { desk, writer, app } = journey;
  let letter = "";
  await test.step("the main window is in sight, and closed", async () => {
    await skipWelcome(await app.page("main"));
    await app.isSeen(1, "main");
    await app.electron.evaluate(({ BrowserWindow }) => {
      setImmediate(() => BrowserWindow.getAllWindows().forEach((each) => each.close()));
    });
    await app.hasWindows(0);
    await writer.takeUp();
    letter = await writesOn(journey, letter, "before ");
  });
  await test.step("the notice is in sight, and who types goes on", async () => {
    await app.advance(59 * 60 + 30);
    await app.shown("notice");
    await app.isSeen(1, "notice");
    letter = await writesOn(journey, letter, "under the notice ");
  });
  await test.step("the prompt is in sight on each output, and who types goes on", async () => {
    await app.advance(30);
    await app.shown("prompt");
    await app.isSeen(desk.outputs.length, "prompt");
    if (journey.keepsKeyboard !== false) letter = await writesOn(journey, letter, "and the prompt ");
    expect(await app.view()).toMatchObject({ mode: "prompt", postponesUsed: 0 });
  });
  await test.step("whose hands are off gives the keyboard to the prompt, and Enter starts the break", async () => {
    await app.setIdle(4);
    await expect.poll(async () => (await app.windows()).some(({ hasKeyboard }) => hasKeyboard)).toBe(true);
    await expect((await app.shown("prompt")).getByText("Keys work in a moment.")).toBeHidden();
    await desk.type("\n");
    await app.shown("break");
    await app.isSeen(desk.outputs.length, "break");
    expect(writer.text).toBe(letter);
  });
  await test.step("after the break the windows are gone, and the letter goes on", async () => {
    await app.setIdle(0);
    await app.advance(5 * 60);
    await expect.poll(async () => (await app.view()).mode).toBe("working");
    await app.hasWindows(0);
    await writer.takeUp();
    letter = await writesOn(journey, letter, "after ");
  });
  return letter;
}
