import type { BreakPageKind, BreakPageState } from "../../../shared/break-page/break-page";
import type { SurfaceFault } from "../../../shared/surface-fault";
import type { Reply } from "../../../shared/contract";
import type { Translate } from "../../../shared/i18n/format";
import { exercisesOfRoutine } from "../../../shared/routines/choices";
import type { Answer } from "../../../shared/scheduler/answers";
import type { Output } from "../../../shared/scheduler/outputs";
import { pauseEvent } from "../../../shared/scheduler/pause";
import type { Ms } from "../../../shared/time/units";
import { okReply, failReply } from "../../ipc/reply";
import type { Context, Feature } from "../feature";
import { BreakPresenter, type PresenterParts } from "./break-presenter";
import type { ShownCards } from "./break-session";
import { createBreakSession } from "./create-break-session";

export interface BreakFeature extends Feature {
  /** What stands on the screen with the content. */
  readonly surface: (kind: BreakPageKind) => BreakPageState;
  /** Why the last break's page could not be brought onto the screen; `null` where it could. */
  readonly pageFault: () => SurfaceFault | null;
  /** Ends the session of a break or offer; answers the cards that were on it. */
  readonly closeSession: (rested?: Ms) => ShownCards;
}

/** The break: its steps, its pages and notifications, and what the person answers to it. */
export function createBreaks(context: Context, parts: Omit<PresenterParts, "guide">): BreakFeature {
  const { dispatch, localization, storage, moment } = context;
  const guide = createBreakSession(context);
  const screen = new BreakPresenter(context, { ...parts, guide });
  const say = (answer: Answer) => (): Reply<undefined> =>
    answered(dispatch({ type: "answered", answer }), localization.t);
  return {
    surface: (kind) => screen.surface(kind, true),
    pageFault: () => screen.pageFault,
    closeSession: (rested) => guide.close(rested),
    onTurn: (turn) => screen.show(turn),
    onDocument: () => screen.refresh(),
    onRetell: () => screen.refresh(),
    nextWanted: (view) => screen.wait(view),
    stop: () => screen.close(),
    handlers: {
      "surface:state": (_payload, senderId) => {
        const state = screen.stateFor(senderId);
        return state === null ? failReply("E_NO_PROMPT", localization.t("error.noPrompt")) : okReply(state);
      },
      "surface:painted": (kind, senderId) => {
        screen.painted(senderId, kind);
        return okReply(undefined);
      },
      "break:start": say("start"),
      "break:end": say("end"),
      "break:postpone": say("postpone"),
      "break:skip": say("skip"),
      "break:report": say("report"),
      "break:act": (act) => {
        screen.act(act);
        return okReply(undefined);
      },
      "break:start-with": (id) => {
        const cards = exercisesOfRoutine(id, storage.documents.routines.value.own);
        if (cards.length === 0) return failReply("E_REFUSED", localization.t("error.routine.gone"));
        guide.beginWith(cards);
        dispatch({ type: "answered", answer: "start" });
        return okReply(undefined);
      },
      "pause:start": (choice) => {
        dispatch(pauseEvent(choice, moment()));
        return okReply(undefined);
      },
      "pause:end": () => {
        dispatch({ type: "unpaused" });
        return okReply(undefined);
      },
    },
  };
}

function answered(outputs: readonly Output[], t: Translate): Reply<undefined> {
  const refusal = outputs.find((output) => output.type === "action_refused");
  if (refusal?.type !== "action_refused") return okReply(undefined);
  const text = refusal.code === "E_POSTPONE_LIMIT" ? t("break.postpone.used") : t("error.noPrompt");
  return failReply(refusal.code, text);
}
