import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { questionsFor } from "../../../../shared/body/asking";
import { body, type BodyRecord } from "../../../../shared/body/body";
import { NO_ANSWERS } from "../../../../shared/body/check-in";
import { ENGLISH } from "../../../../shared/i18n/english";
import { NOON, type StateChange } from "../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

const open = async (change: StateChange = {}) => {
  const { fake, user } = await openMainWindow(change);
  await goTo(user, "When to get help");
  return { fake, user };
};
const withBody = (change: Partial<BodyRecord>): StateChange => ({
  documents: { body: { ...body.initial, ...change } },
});
const press = (name: string) => screen.getByRole("button", { name });
const answer = (id: "chestPain" | "fever" | "footWound", name: string) =>
  within(screen.getByRole("group", { name: ENGLISH[`redFlag.${id}`] })).getByRole("radio", { name });
const asked = (fake: Awaited<ReturnType<typeof open>>["fake"]) =>
  fake.edits("body").find((edit) => Object(edit).type === "asked");

describe("the help page", () => {
  it("says now, today, within days and within weeks, with the number of the region first", async () => {
    await open();
    const regions = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(regions.slice(0, 4)).toEqual(["Now", "Today", "Within a few days", "Within weeks"]);
    expect(screen.getByRole("region", { name: "Now" }).textContent).toContain(
      "Call 999 or 112 (United Kingdom), or go to an emergency department",
    );
    await expectAccessible();
  });

  it("names no number where that of the region is not known", async () => {
    await open({ language: { region: "en-AQ" } });
    const now = screen.getByRole("region", { name: "Now" }).textContent;
    expect(now).toContain("Call your local emergency number");
    expect(now).toContain("112 works in many countries");
  });

  it("shows what concerns the part that hurts, once that is told", async () => {
    const { user } = await open();
    expect(screen.getByText(ENGLISH["redFlag.footBlack"])).toBeDefined();
    await user.click(screen.getByRole("checkbox", { name: "Neck, shoulder or arm" }));
    expect(screen.queryByText(ENGLISH["redFlag.footBlack"])).toBeNull();
    expect(screen.getByText(ENGLISH["redFlag.strokeSigns"])).toBeDefined();
  });
});

describe("the questions", () => {
  it("ask what is grave first and whole, and “none of these” is one press", async () => {
    const { fake, user } = await open(withBody({ facts: { known: { diabetes: false }, age: null } }));
    await user.click(screen.getByRole("checkbox", { name: "Foot or ankle" }));
    await user.click(press("Go through the questions"));
    const { grave, others } = questionsFor(["foot"]);
    expect(screen.getAllByRole("group").map((each) => each.querySelector("legend")?.textContent)).toEqual(
      grave.map((id) => ENGLISH[`redFlag.${id}`]),
    );
    await expectAccessible();
    await user.click(press("None of these"));
    await user.click(answer("footWound", "Yes"));
    await user.click(press("No to all others"));
    const no = Object.fromEntries([...grave, ...others].map((id) => [id, false]));
    expect(asked(fake)).toMatchObject({ parts: ["foot"], answers: { ...no, footWound: true, diabetes: false } });
    expect(document.activeElement?.textContent).toBe("Ask someone within a few days");
    await expectAccessible();
  });

  it("end with a yes to a grave one, and say what to call", async () => {
    const { fake, user } = await open();
    await user.click(press("Go through the questions"));
    await user.click(answer("chestPain", "Yes"));
    await user.click(press("Go on"));
    expect(asked(fake)).toMatchObject({ answers: { chestPain: true } });
    const result = within(screen.getByRole("region", { name: "Get help now" }));
    expect(result.getByText(/Call 999 or 112/)).toBeDefined();
    expect(result.getByText(/Exercises rest until a professional has seen it/)).toBeDefined();
  });

  it("ask once about the person, and keep what was told; what stays open is not “no”", async () => {
    const { fake, user } = await open();
    await user.click(press("Go through the questions"));
    await user.click(press("Go on"));
    expect(screen.getByRole("heading", { name: "About you" })).toBe(document.activeElement);
    await user.click(
      within(screen.getByRole("group", { name: ENGLISH["redFlag.osteoporosis"] })).getByRole("radio", {
        name: "Not sure",
      }),
    );
    await user.type(screen.getByLabelText("Age in years"), "47");
    await user.click(press("Go on"));
    expect(fake.edits("body")[0]).toEqual({ type: "facts", facts: { known: {}, age: 47 } });
    // What exercises go by too is kept with what to go easy on.
    const conditions = { osteoporosis: "unknown" };
    expect(fake.edits("routines")).toEqual([{ type: "choices", choices: { conditions } }]);
    // Where no part was named, it is asked.
    const back = screen.getByRole("group", { name: ENGLISH["redFlag.painBack"] });
    await user.click(within(back).getByRole("radio", { name: "Yes" }));
    await user.click(press("See what comes of it"));
    expect(Object(asked(fake)).answers).toEqual({
      ...{ osteoporosis: "unknown", age: 47, painBack: true },
    });
    expect(screen.getByRole("heading", { name: "No answer asks for an appointment by itself" })).toBeDefined();
    await user.click(press("Answer the questions again"));
    await user.click(press("None of these"));
    expect(screen.queryByRole("heading", { name: "About you" })).toBeNull();
  });

  it("begin with the part of the last check-in, and its numbers, and say why they are offered", async () => {
    const checkIn = { ...NO_ANSWERS, scores: { heelL: 8 }, woke: true, at: NOON, date: "2026-11-23" };
    const { fake, user } = await open(withBody({ checkIns: [checkIn] }));
    expect(screen.getByRole("checkbox", { name: "Foot or ankle" })).toHaveProperty("checked", true);
    expect(screen.getByText(/You told of 7 or more of 10 today/)).toBeDefined();
    await user.click(press("Go through the questions"));
    await user.click(press("None of these"));
    await user.click(press("Go on"));
    expect(screen.getByLabelText("Pain now, 0 to 10")).toHaveProperty("value", "8");
    await user.click(press("See what comes of it"));
    expect(asked(fake)).toMatchObject({ sore: ["arches"], answers: { painNow: 8, wokeNights: 1, painFoot: true } });
  });

  it("can be left, and nothing is kept", async () => {
    const { fake, user } = await open();
    await user.click(press("Go through the questions"));
    await user.click(answer("chestPain", "Not sure"));
    await user.click(press("Leave the questions"));
    expect([fake.edits("body"), screen.getByRole("heading", { level: 1 })]).toEqual([[], document.activeElement]);
  });
});

describe("what came of the questions", () => {
  const round = { at: NOON, date: "2026-11-23", parts: ["foot"], sore: [], until: null, isSeen: false } as const;
  const after = (answers: BodyRecord["rounds"][number]["answers"]) => withBody({ rounds: [{ ...round, answers }] });

  it("stays on the page with its reasons, and names no cause and no chance", async () => {
    await open(after({ fever: true, nightPain: "unknown", stopsLife: true }));
    const result = screen.getByRole("region", { name: "Ask someone today" });
    expect(
      within(result)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "A doctor today, an out-of-hours line or urgent care",
      ENGLISH["redFlag.fever"],
      ENGLISH["redFlag.stopsLife"],
      `${ENGLISH["redFlag.nightPain"]} not sure`,
    ]);
    expect(result.textContent).toContain("It says nothing of the cause, and rules nothing out.");
    expect(result.textContent).not.toMatch(/triage|%|probabl|likely|nothing to worry/i);
  });

  it("can be printed, and deleted", async () => {
    const { fake, user } = await open(after({ fever: true }));
    fake.answers["help:print"] = true;
    await user.click(press("Print one page"));
    expect(fake.calls.at(-1)).toEqual({ name: "help:print", payload: { round: NOON, paper: "A4" } });
    expect(screen.getByRole("status").textContent).toBe("Sent to the printer.");
    await user.click(press("Delete these answers"));
    expect(fake.edits("body")).toEqual([{ type: "roundRemoved", at: NOON }]);
  });

  it("lets exercises rest until someone has seen it, or a day", async () => {
    const { fake, user } = await open(after({ footWound: true }));
    expect(screen.getByText(/Exercises for these rest until a professional has seen it: calves/)).toBeDefined();
    await user.type(screen.getByLabelText("Rest until"), "2026-12-01");
    await user.click(press("Set the day"));
    expect(screen.getByText("They rest until 1 December 2026.")).toBeDefined();
    await user.click(press("A professional has seen it"));
    expect(fake.edits("body")).toEqual([
      { type: "rested", at: NOON, until: "2026-12-01" },
      { type: "seen", at: NOON },
    ]);
    expect(screen.getByText("A professional has seen it. Exercises go on.")).toBeDefined();
  });
});
