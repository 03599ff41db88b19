import { cleanup, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { createTranslator } from "../../../shared/i18n/format";
import { railEntryOf, rowOf, SCREEN_LIST } from "../../../shared/screens";
import { settingsWith } from "../../support/fake-api";
import { checkedWorkspaces } from "../../support/report";
import { goTo, openMainWindow } from "../../support/main-window";
import { customExercise } from "../../support/routine-requests";
import { ANSWERED } from "../../support/routines-screen";

afterEach(cleanup);

const t = createTranslator("en");
/** A letter that no word of ours has, with a mark that turns what follows, in every text that can be the person's own. */
const LETTER = "\u05d0";
const OWN = `${LETTER}\u202E7`;
/** Screens that show none. */
const WITHOUT: readonly string[] = ["about", "help", "body", "programme", "learn", "relief", "footQuiz"];
const PARTS: Readonly<Record<string, readonly string[]>> = {
  routines: ["All exercises", "Your own", "Breaks"],
  checklist: [t("checklist.part.plan", { count: 0 }).split(" ")[0] ?? ""],
};

function ownTexts() {
  const exercise = { ...customExercise("own-a"), name: OWN, dose: OWN, steps: [OWN], caution: OWN };
  const { list, ...workspaces } = checkedWorkspaces();
  const [first] = list;
  if (first === undefined) throw new Error("There is no workspace");
  const { documents } = settingsWith({
    sound: "own",
    ownSoundName: OWN,
    knownDisplays: [OWN, OWN],
    heldBy: ["unknownDisplay", "program"],
    holdPrograms: [OWN],
    profiles: [{ id: "p", name: OWN, displays: [OWN, OWN], workspace: "", own: {} }],
  });
  const named = [
    { ...first, name: OWN },
    { ...first, id: "w2", name: OWN },
  ];
  return {
    ...documents,
    checklist: { ...workspaces, list: named, removed: { ...first, id: "w3", name: OWN } },
    shoes: {
      list: [{ id: "s1", name: OWN, kind: "athletic", insole: "own", distances: [], told: [] } as const],
    },
    routines: { ...ANSWERED, own: { exercises: [exercise], routines: [{ id: "m", name: OWN, steps: ["own-a"] }] } },
  };
}

/** Own texts on the page that could turn what stands beside them. */
function unguarded(): readonly string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode() !== null) {
    const { data, parentElement } = Object(texts.currentNode);
    if (data.includes("\u202E")) found.push(`turned: ${parentElement.outerHTML}`);
    if (outsideOfIsolates(data) && parentElement.closest('[dir="auto"]') === null) found.push(parentElement.outerHTML);
  }
  for (const element of document.querySelectorAll("*"))
    for (const { name, value } of element.attributes)
      if (name !== "value" && value.includes("\u202E")) found.push(`${name}: ${element.outerHTML}`);
  for (const field of document.querySelectorAll<HTMLInputElement>('input:not([type="radio"])'))
    if (field.value.includes(LETTER) && field.dir !== "auto") found.push(field.outerHTML);
  return found;
}
const outsideOfIsolates = (text: string): boolean =>
  text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/gu, "").includes(LETTER);

async function open(user: UserEvent, row: (typeof SCREEN_LIST)[number]): Promise<void> {
  await goTo(user, t(rowOf(railEntryOf(row.screen)).label));
  if (row.under !== undefined)
    await user.click(within(screen.getByRole("main")).getByRole("button", { name: t(row.label) }));
}

describe("what the person named", () => {
  it.each(SCREEN_LIST)("turns nothing beside it on the screen $screen", async (row) => {
    const { user } = await openMainWindow({ documents: ownTexts(), desktop: { displays: [OWN, OWN] } });
    await open(user, row);
    expect(unguarded()).toEqual([]);
    for (const part of PARTS[row.screen] ?? []) {
      await user.click(within(screen.getByRole("main")).getByRole("button", { name: new RegExp(`^${part}`) }));
      for (const closed of screen.queryAllByRole("button", { name: new RegExp(LETTER), expanded: false }))
        await user.click(closed);
      expect(unguarded()).toEqual([]);
    }
  });

  it("is there to be looked at, on the screens that show any", async () => {
    const { user } = await openMainWindow({ documents: ownTexts() });
    for (const row of SCREEN_LIST) {
      await open(user, row);
      const isShown = document.body.textContent.includes(LETTER);
      expect(isShown, row.screen).toBe(!WITHOUT.includes(row.screen));
    }
  });
});
