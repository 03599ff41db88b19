import { expect, it } from "vitest";
import { postureOfBreak, postureOfStep } from "../../../shared/break-page/posture";
import type { Step } from "../../../shared/routines/routine";
import { beginSession } from "../../../shared/routines/session";
import { customExercise } from "../../support/routine-requests";

const reason = { type: "turn" } as const;
const own: Step = { type: "own", exercise: { ...customExercise("own-a"), position: "seated" }, seconds: 9, reason };
const task: Step = { type: "task", text: "Raise the screen", seconds: 40, reason };
const plain = (seated: boolean): Step => ({ type: "plain", seated, seconds: 60, reason });

it("goes by the cards of one's own, too, and a task at the desk is done either way", () => {
  expect([own, task, plain(true), plain(false)].map(postureOfStep)).toEqual(["seated", null, "seated", "upright"]);
});

it("is that of who takes it where the steps tell nothing", () => {
  const of = (isSeated: boolean, ...steps: readonly Step[]) =>
    postureOfBreak({ session: beginSession(steps), isSeated });
  expect([of(false), of(true), of(true, task), of(false, task)]).toEqual(["upright", "seated", "seated", "upright"]);
  expect([of(false, own, task), of(true, own, plain(false))]).toEqual(["seated", "upright"]);
  // A minute on one's feet after a minute on the chair is no time to stand up.
  expect([of(false, plain(true), plain(false)), of(false, own, plain(false))]).toEqual(["seated", "upright"]);
});
