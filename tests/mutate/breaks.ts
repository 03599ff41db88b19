import { inFile, type Mutation } from "./mutations";

/** Mistakes about what a break says and does: care, what covers the work, and how it ends. */
export const BREAKS: readonly Mutation[] = [
  ...inFile(
    "electron/features/breaks/break-care.ts",
    ["this.#ports.spare({ cards: [...cards, id], areas });", "", "a card that hurt comes again in the next hour"],
    ["this.#ports.spare(before.spared);", "", "what was taken back is left out all the same"],
  ),
  ...inFile("electron/features/breaks/break-acts.ts", [
    '      return void dispatch({ type: "answered", answer: "pauseBreak" });\n    case "gentleToday":',
    '      return;\n    case "gentleToday":',
    "the break runs on while something hurts",
  ]),
  ...inFile("shared/break-page/posture.ts", [
    "postureOf(isMostly(upright, seated))",
    '"upright"',
    "one is asked to stand up for cards on a chair",
  ]),
  ...inFile(
    "shared/break-page/chip.ts",
    ["idleFor === null || idleFor >= TYPING_PAUSE", "true", "a prompt covers what the person is typing"],
    ['firmness === "gentle" && graceMin > 0 ? Infinity : ', "", "a gentle prompt covers the work after all"],
  ),
  ...inFile(
    "renderer/break/presses.ts",
    ["downAt >= openAt && ", "", "a click that was under way answers the page that came up beneath it"],
    [" && !isAgain", "", "a double click starts a break and ends it"],
  ),
  ...inFile("shared/break-page/after-break.ts", [
    "return elapsed - since >= READ && (isBack || idleFor === null);",
    "return elapsed - since >= READ;",
    "who walked away is not told that the break is over",
  ]),
  ...inFile("electron/features/breaks/break-notification.ts", [
    " && part === this.#part",
    "",
    "without pages a break is its first step and nothing more",
  ]),
  ...inFile(
    "shared/reminders/reminder-times.ts",
    ["if (isNearBreak) return [];", "", "a reminder comes as the break it speaks of is over"],
    ["isSoon ? [] : ", "", "reminders come one upon another"],
  ),
];
