import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { NO_CHOICES, type RoutineChoices } from "../../shared/routines/choices";
import { DEFAULT_SETTINGS } from "../../shared/settings/settings";
import { customExercise } from "../support/routine-requests";
import { expectAccessible, goTo, openMainWindow } from "../support/main-window";

afterEach(cleanup);
// jsdom has none.
beforeAll(() => {
  window.matchMedia = () => Object.assign(new EventTarget(), { ...CALM, matches: true });
});
const CALM = { media: "", onchange: null, addListener: () => {}, removeListener: () => {} };

const ANSWERED: RoutineChoices = { ...NO_CHOICES, cautions: [] };
const own = {
  exercises: [customExercise("own-a")],
  routines: [{ id: "morning", name: "Morning", steps: ["own-a", "calf-raise"] }],
};

async function openRoutines(routines: RoutineChoices = ANSWERED, part?: "Breaks" | "All cards" | "Your own") {
  const opened = await openMainWindow({ routines });
  await goTo(opened.user, "Routines");
  if (part !== undefined) await opened.user.click(screen.getByRole("button", { name: part }));
  const last = () => opened.fake.calls.at(-1);
  return { ...opened, last };
}

describe("what to leave out", () => {
  it("is asked on Today in one line, and no more once it is answered", async () => {
    const { fake, user } = await openMainWindow();
    await user.click(screen.getByRole("button", { name: "Answer now" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Routines");
    fake.push({ routines: ANSWERED });
    await goTo(user, "Today");
    expect(screen.queryByRole("button", { name: "Answer now" })).toBeNull();
  });

  it("waits for a tick, keeps it, and says what follows from it", async () => {
    const { user, last } = await openRoutines(NO_CHOICES);
    const group = screen.getByRole("group", { name: "Does any of this apply to you?" });
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByText("Tick what applies, or “None of these”.")).toBeDefined();
    await expectAccessible();
    await user.click(within(group).getByLabelText("None of these"));
    await user.click(within(group).getByLabelText("I am pregnant"));
    expect(within(group).getByLabelText("None of these")).toHaveProperty("checked", false);
    await user.click(within(group).getByLabelText(/dizzy/));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(last()?.payload).toEqual({ cautions: ["pregnancy", "dizziness"] });
    expect(screen.getByText(/cards stay out of your breaks/)).toBeDefined();
    expect(document.activeElement?.textContent).toBe("What to leave out for you");
    await expectAccessible();
  });

  it("can be changed, left as it is, and answered with none", async () => {
    const { user, fake, last } = await openRoutines({ ...NO_CHOICES, cautions: ["heart"] });
    const before = fake.calls.length;
    await user.click(screen.getByRole("button", { name: "Change what to leave out" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(fake.calls.length).toBe(before);
    await user.click(screen.getByRole("button", { name: "Change what to leave out" }));
    expect(screen.getByLabelText("I have a heart condition")).toHaveProperty("checked", true);
    await user.click(screen.getByLabelText("None of these"));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(last()?.payload).toEqual({ cautions: [] });
    expect(screen.getByText("You said that none of these apply.")).toBeDefined();
  });

  it("leads to help", async () => {
    const { user } = await openRoutines(NO_CHOICES);
    await user.click(within(screen.getByRole("main")).getByRole("button", { name: "When to get help" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("When to get help");
  });
});

describe("what every break shows", () => {
  it("is picked, or a routine of the app or of one's own", async () => {
    const { user, last } = await openRoutines({ ...ANSWERED, own });
    expect(screen.getByLabelText(/Picked for each break/)).toHaveProperty("checked", true);
    await user.click(screen.getByLabelText(/^Morning/));
    expect(last()).toEqual({ name: "routines:change", payload: { planned: "morning" } });
    await user.click(screen.getByLabelText(/^Hips and back/));
    expect(last()?.payload).toEqual({ planned: "hips" });
    expect(screen.getByText(/Ceiling reach · /)).toBeDefined();
    await expectAccessible();
  });

  it("is picked where the routine is gone, and says what stays out of one", async () => {
    const excluded = [{ id: "overhead-reach", reason: "hurts" }] as const;
    await openRoutines({ ...ANSWERED, planned: "gone", excluded });
    expect(screen.getByLabelText(/Picked for each break/)).toHaveProperty("checked", true);
    expect(screen.getByText("None of its cards suits you here, so that breaks are picked.")).toBeDefined();
    expect(screen.getByText("1 card stays out for you.")).toBeDefined();
  });

  it("says so when a routine is longer than the break", async () => {
    const settings = { ...DEFAULT_SETTINGS, onboarded: true, breakMin: 2 };
    const { user } = await openMainWindow({ routines: ANSWERED, settings });
    await goTo(user, "Routines");
    expect(screen.getAllByText(/It is longer than your break/).length).toBeGreaterThan(3);
  });

  it("starts one now, for this once", async () => {
    const { user, last } = await openRoutines({ ...ANSWERED, own });
    await user.click(screen.getByRole("button", { name: "Start “Morning” now" }));
    expect(last()).toEqual({ name: "break:start-with", payload: "morning" });
  });

  it("says what could not be kept", async () => {
    const { user } = await openMainWindow({ routines: ANSWERED }, { "routines:change": "The disk is full." });
    await goTo(user, "Routines");
    await user.click(screen.getByLabelText(/^Balance/));
    expect((await screen.findByRole("alert")).textContent).toBe("The disk is full.");
  });
});

describe("all cards", () => {
  it("are looked for by name, area, position and what others see", async () => {
    const { user } = await openRoutines({ ...ANSWERED, own }, "All cards");
    expect(screen.getByText("69 cards")).toBeDefined();
    await user.type(screen.getByRole("searchbox", { name: "Search by name" }), "calf");
    expect(screen.getAllByRole("button", { expanded: false }).length).toBeLessThan(10);
    await user.selectOptions(screen.getByLabelText("For"), "eyes");
    expect(screen.getByText("No card is like this.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Show all cards" }));
    await user.selectOptions(screen.getByLabelText("Done"), "walking");
    await user.click(screen.getByLabelText("Goes unnoticed"));
    await expectAccessible();
  });

  it("open to all that is known of them, with a figure that can be held", async () => {
    const { user } = await openRoutines(ANSWERED, "All cards");
    const head = screen.getByRole("button", { name: /^Look left, look right/ });
    await user.click(head);
    expect(head.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByRole("img", { name: "Look left, look right" })).toBeDefined();
    expect(screen.getByText("Turn your head to one side as far as is easy.")).toBeDefined();
    expect(screen.getByText("5 times on each side, hold 2 seconds")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Pause the figure" }));
    expect(screen.getByRole("button", { name: "Play the figure" })).toBeDefined();
    await expectAccessible();
    await user.click(head);
    expect(screen.queryByRole("img", { name: "Look left, look right" })).toBeNull();
  });

  it("are taken out and brought back, and say why they stay out", async () => {
    const { user, last } = await openRoutines({ ...ANSWERED, cautions: ["numbFeet"] }, "All cards");
    const head = () => screen.getByRole("button", { name: /^Look left, look right/ });
    await user.click(head());
    await user.click(screen.getByRole("button", { name: "It hurts" }));
    expect(last()?.payload).toEqual({ excluded: [{ id: "neck-turns", reason: "hurts" }] });
    expect(head().textContent).toContain("Taken out: it hurt.");
    expect(document.activeElement).toBe(head());
    await user.click(screen.getByLabelText("Taken out"));
    expect(screen.getAllByText("Stays out: it clashes with what you ticked.").length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Bring back" }));
    expect(last()?.payload).toEqual({ excluded: [] });
    expect(screen.queryByRole("button", { name: /^Look left/ })).toBeNull();
    expect(document.activeElement?.getAttribute("role")).toBe("status");
  });
});

describe("one's own exercises", () => {
  it("are added, with a word beside each field that needs one", async () => {
    const { user, last } = await openRoutines(ANSWERED, "Your own");
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Add an exercise" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Name"));
    await user.clear(screen.getByLabelText("Seconds in all"));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByText("3 fields need another look.")).toBeDefined();
    expect(screen.getAllByText("Write something here.")).toHaveLength(2);
    expect(screen.getByText("A whole number from 10 to 600.")).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText("Name"));
    await expectAccessible();
    await user.type(screen.getByLabelText("Name"), "<b>Sky</b> {{x, plural,");
    await user.type(screen.getByLabelText("Step 1"), "Reach up.");
    await user.click(screen.getByRole("button", { name: "Add a step" }));
    await user.type(screen.getByLabelText("Step 2"), "Let go.");
    await user.type(screen.getByLabelText("Seconds in all"), "30");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(last()).toMatchObject({
      name: "routines:edit",
      payload: {
        type: "exercise",
        entry: { name: "<b>Sky</b> {x, plural,", steps: ["Reach up.", "Let go."], seconds: 30 },
      },
    });
    expect(screen.getByText("<b>Sky</b> {x, plural,")).toBeDefined();
    expect(document.activeElement?.textContent).toBe("Your own");
  });

  it("are changed, and removed with a way back", async () => {
    const { user, fake } = await openRoutines({ ...ANSWERED, own }, "Your own");
    await user.click(screen.getByRole("button", { name: "Edit “Ceiling reach”" }));
    await user.selectOptions(screen.getByLabelText("For"), "neck");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(fake.calls.at(-1)?.payload).toMatchObject({ entry: { id: "own-a", areas: ["neck"] } });
    await user.click(screen.getByRole("button", { name: "Remove “Ceiling reach”" }));
    expect(screen.getByText("“Ceiling reach” is removed.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Bring “Ceiling reach” back" }));
    expect(screen.getByRole("button", { name: "Edit “Ceiling reach”" })).toBeDefined();
  });
});

describe("one's own routines", () => {
  it("are cards in an order that keys can change", async () => {
    const { user, last } = await openRoutines({ ...ANSWERED, own }, "Your own");
    await user.click(screen.getByRole("button", { name: "Add a routine" }));
    await user.type(screen.getByLabelText("Name"), "Evening{Enter}");
    expect(screen.getByText("Choose 1 to 30 cards.")).toBeDefined();
    for (const id of ["neck-turns", "own-a", "calf-raise"]) {
      await user.selectOptions(screen.getByLabelText("Card to add"), id);
      await user.click(screen.getByRole("button", { name: "Add this card" }));
    }
    await user.click(screen.getByRole("button", { name: "Move up: Ceiling reach" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Move up: Ceiling reach" }));
    expect(screen.getByText("Ceiling reach is number 1 now.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Move down: Look left, look right" }));
    await user.keyboard("{Enter}");
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(last()?.payload).toMatchObject({
      type: "routine",
      entry: { name: "Evening", steps: ["own-a", "calf-raise", "neck-turns"] },
    });
  });

  it("lose a card that is taken away, and keep the name of one that is gone", async () => {
    const gone = { exercises: [], routines: own.routines };
    const { user, last } = await openRoutines({ ...ANSWERED, own: gone }, "Your own");
    await user.click(screen.getByRole("button", { name: "Edit “Morning”" }));
    await user.click(screen.getByRole("button", { name: "Take away: A card that is not here any more" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(last()?.payload).toMatchObject({ entry: { id: "morning", steps: ["calf-raise"] } });
  });
});

describe("the file of one's own", () => {
  it("is read, and says what came of it", async () => {
    const { user, fake } = await openRoutines(ANSWERED, "Your own");
    fake.answers["routines:import"] = { type: "done", lines: ["1 exercise and no routine added.", "<i>one line</i>"] };
    await user.click(screen.getByRole("button", { name: "Import from a file" }));
    expect(await screen.findByText("1 exercise and no routine added.")).toBeDefined();
    expect(screen.getByText("<i>one line</i>")).toBeDefined();
    await expectAccessible();
  });

  it("asks before it takes the place of what is here", async () => {
    const { user, fake, last } = await openRoutines({ ...ANSWERED, own }, "Your own");
    fake.answers["routines:import"] = { type: "asks", file: "mine.json", same: ["Ceiling reach"] };
    fake.answers["routines:import-decide"] = { type: "none" };
    await user.click(screen.getByRole("button", { name: "Import from a file" }));
    expect((await screen.findByRole("alert")).textContent).toBe(
      "mine.json has other versions of what you have: Ceiling reach.",
    );
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: "Replace mine" }));
    expect(last()).toEqual({ name: "routines:import-decide", payload: "replace" });
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Import from a file" }));
  });

  it("is refused in words, and written where it was told to", async () => {
    const refusals = { "routines:import": "mine.json is not JSON text. Nothing was taken over." };
    const { user, fake } = await openMainWindow({ routines: ANSWERED }, refusals);
    await goTo(user, "Routines");
    await user.click(screen.getByRole("button", { name: "Your own" }));
    await user.click(screen.getByRole("button", { name: "Import from a file" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/is not JSON text/);
    fake.answers["routines:export"] = "mine.json";
    await user.click(screen.getByRole("button", { name: "Export to a file" }));
    expect(await screen.findByText("Written to mine.json.")).toBeDefined();
  });
});
