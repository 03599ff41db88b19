import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { BODY_REGIONS } from "../../../../shared/body-regions/asked-regions";
import { body, type BodyRecord } from "../../../../shared/body/body";
import { NO_ANSWERS } from "../../../../shared/body/check-in";
import { NOON, type StateChange } from "../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

const open = async (change: Partial<BodyRecord> = {}) => {
  const state: StateChange = { documents: { body: { ...body.initial, ...change } } };
  const { fake, user } = await openMainWindow(state);
  await goTo(user, "How you feel");
  return { fake, user, kept: () => fake.edits("body") };
};
const press = (name: string) => screen.getByRole("button", { name });
const place = (name: RegExp) => screen.getByRole("radio", { name });
const score = (number: number) => screen.getByRole("radio", { name: new RegExp(`^${number} of 10`) });
const checkIn = { ...NO_ANSWERS, at: NOON - 86_400_000, date: "2026-11-22", scores: { lowerBack: 4, heelL: 6 } };

describe("a check-in", () => {
  it("is a place and a number, as often as wanted, and kept: twelve presses are more than enough for two places", async () => {
    const { user, kept } = await open();
    // One press opened the screen.
    let presses = 1;
    const click = async (element: HTMLElement): Promise<void> => {
      presses += 1;
      await user.click(element);
    };
    expect(press("Keep")).toHaveProperty("disabled", true);
    await click(place(/^Lower back/));
    await click(score(4));
    await click(place(/^Left heel/));
    await click(score(6));
    await expectAccessible();
    await click(press("Keep"));
    expect(presses).toBeLessThanOrEqual(12);
    expect(kept()).toEqual([{ type: "kept", entry: { ...NO_ANSWERS, scores: { lowerBack: 4, heelL: 6 } }, at: null }]);
    expect(screen.getByRole("status").textContent).toBe("Kept.");
    expect(screen.getByRole("heading", { level: 1 })).toBe(document.activeElement);
    expect(screen.queryByRole("radio", { checked: true, name: /^Left heel/ })).toBeNull();
  });

  it("is one press where everything is fine", async () => {
    const { user, kept } = await open();
    await user.click(press("Everything’s fine"));
    expect(kept()).toEqual([{ type: "kept", entry: { ...NO_ANSWERS, isFine: true }, at: null }]);
  });

  it("can be given with the keyboard alone: a place, a digit, T for ten", async () => {
    const { user, kept } = await open();
    place(/^Neck/).focus();
    await user.keyboard(" 3");
    place(/^Lower back/).focus();
    await user.keyboard(" t");
    press("Keep").focus();
    await user.keyboard("{Enter}");
    expect(kept()).toMatchObject([{ entry: { scores: { neck: 3, lowerBack: 10 } } }]);
  });

  it("lists every place as its control, of which the picture is a shortcut", async () => {
    const { user } = await open();
    expect(screen.getAllByRole("radio", { name: /not answered$/ })).toHaveLength(BODY_REGIONS.length);
    const onPicture = document.querySelector('[data-region="archR"]');
    if (onPicture === null) throw new Error("The arch is not on the picture");
    await user.click(onPicture);
    expect(place(/^Right arch/)).toHaveProperty("checked", true);
    for (const region of BODY_REGIONS)
      expect(document.querySelector(`[data-region="${region}"]`), region).not.toBeNull();
  });

  it("shows what was not answered as that, and takes an answer back", async () => {
    const { user, kept } = await open();
    await user.click(place(/^Neck/));
    expect(screen.getByText("Not answered yet. That is not zero.")).toBeDefined();
    await user.click(score(0));
    expect(place(/^Neck, 0 of 10/)).toBeDefined();
    await user.click(press("Take the answer back"));
    await user.click(place(/^Lower back/));
    await user.click(score(2));
    await user.click(press("Keep"));
    expect(kept()).toMatchObject([{ entry: { scores: { lowerBack: 2 } } }]);
  });

  it("has room for what it feels like, what makes it worse, what the day was, and what it did", async () => {
    const { user, kept } = await open();
    for (const name of ["tingling", "a cough or sneeze", "new shoes"])
      await user.click(screen.getByRole("checkbox", { name, hidden: true }));
    const woke = screen.getByRole("group", { name: "Did it wake you last night?", hidden: true });
    await user.click(within(woke).getByRole("radio", { name: "No", hidden: true }));
    await user.click(press("Keep"));
    expect(kept()).toMatchObject([
      { entry: { feelings: ["tingling"], worse: ["cough"], day: ["newShoes"], stopped: null, woke: false } },
    ]);
    // A feeling that is new: the questions are offered, after it was kept.
    await user.click(press("To the questions"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("When to get help");
  });

  it("begins with the places of last time", async () => {
    const { user } = await open({ checkIns: [checkIn] });
    await user.click(press("Left heel"));
    expect(place(/^Left heel/)).toHaveProperty("checked", true);
    // What was told then is not told now.
    expect(screen.getByText("Not answered yet. That is not zero.")).toBeDefined();
  });
});

describe("what was kept", () => {
  it("can be changed and deleted later", async () => {
    const { user, kept } = await open({ checkIns: [checkIn] });
    await user.click(press("Kept"));
    expect(screen.getByText("Lower back 4 and Left heel 6")).toBeDefined();
    await expectAccessible();
    await user.click(press("Change the check-in of 22 November 2026"));
    await user.click(place(/^Lower back, 4 of 10/));
    await user.click(score(5));
    await user.click(press("Keep the change"));
    const { at, date: _date, ...entry } = checkIn;
    expect(kept()).toEqual([{ type: "kept", entry: { ...entry, scores: { lowerBack: 5, heelL: 6 } }, at }]);
    await user.click(press("Delete the check-in of 22 November 2026"));
    expect(kept().at(-1)).toEqual({ type: "removed", at });
    expect(screen.getByText("No check-ins yet. The first takes twenty seconds.")).toBeDefined();
  });

  it("is kept for as long as is chosen, and no reminder comes unless it is wanted", async () => {
    const { user, kept } = await open();
    await user.click(press("Kept"));
    expect(screen.getByRole("checkbox", { name: "Remind me once a day" })).toHaveProperty("checked", false);
    await user.selectOptions(screen.getByLabelText("Keep check-ins and answers"), "for 90 days");
    await user.click(screen.getByRole("checkbox", { name: "Remind me once a day" }));
    expect(screen.getByLabelText("At")).toHaveProperty("value", "16:30");
    expect(kept()).toEqual([
      { type: "keptFor", keptFor: "days90" },
      { type: "remindAt", at: "16:30" },
    ]);
  });
});
