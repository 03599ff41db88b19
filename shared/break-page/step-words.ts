import type { Translate } from "../i18n/format";
import { cautionText, customText, instructionLines } from "../routines/exercise-text";
import { reasonText } from "../routines/reason-text";
import type { Step } from "../routines/routine";
import { stepLeft, stepLength, type Session } from "../routines/session";
import type { Ms } from "../time/units";
import { filmsOf } from "./films";
import type { SurfaceCard, SurfaceStep } from "./break-page";

/** How far the break's steps have come, at an amount of time rested. */
export interface SessionProgress {
  readonly session: Session<Step>;
  readonly rested: Ms;
}

/** The step that is on, in words; `null` once all are over. */
export function surfaceStep({ session, rested }: SessionProgress, t: Translate): SurfaceStep | null {
  const step = session.steps[session.index];
  const left = stepLeft(session, rested);
  if (step === undefined || left === null) return null;
  const next = session.steps[session.index + 1];
  const films = step.type === "exercise" ? filmsOf(step.id) : [];
  return {
    ...cardOf(step, t),
    count: t("step.count", { number: session.index + 1, of: session.steps.length }),
    lines: linesOf(step, t),
    caution: cautionOf(step, t),
    why: reasonText(step.reason, t),
    then: next === undefined ? "" : t("step.then", { name: cardOf(next, t).name }),
    remaining: left,
    total: stepLength(session),
    films,
    otherSide: films.length > 1 ? t("step.otherSide") : "",
  };
}

/** A step's name, and how often or how long. */
export function cardOf(step: Step, t: Translate): SurfaceCard {
  switch (step.type) {
    case "exercise":
      return { id: step.id, name: t(`exercise.${step.id}.name`), dose: t(`exercise.${step.id}.dose`) };
    case "own":
      return { id: step.exercise.id, name: customText(step.exercise).name, dose: customText(step.exercise).dose };
    case "task":
      return { id: "task", name: t("task.name"), dose: t("step.seconds", { seconds: step.seconds }) };
    case "plain":
      return { id: "plain", name: t(`plain.${postureOf(step)}.name`), dose: "" };
  }
}

function linesOf(step: Step, t: Translate): readonly string[] {
  switch (step.type) {
    case "exercise":
      return instructionLines(`exercise.${step.id}`, t);
    case "own":
      return customText(step.exercise).lines;
    case "task":
      return step.text.split("\n");
    case "plain":
      return instructionLines(`plain.${postureOf(step)}`, t);
  }
}

function cautionOf(step: Step, t: Translate): string {
  if (step.type === "exercise") return cautionText(step.id, t);
  return step.type === "own" ? customText(step.exercise).caution : "";
}

const postureOf = ({ seated }: Extract<Step, { readonly type: "plain" }>): "seated" | "standing" =>
  seated ? "seated" : "standing";
