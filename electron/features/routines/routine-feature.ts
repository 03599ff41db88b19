import type { Translate } from "../../../shared/i18n/format";
import { ROUTINES_FILE_MOST } from "../../../shared/routines/custom/routines-file";
import type { Output } from "../../../shared/scheduler/outputs";
import type { SchedulerEvent } from "../../../shared/scheduler/step";
import { chooseFile } from "../../platform/choose-file";
import { saveWhere } from "../../platform/choose-save-path";
import type { RoutineActs } from "./routine-handlers";
import { durableWrite } from "../../storage/files/durable-write";
import type { Guide } from "../breaks/break-session";
import type { Keeping } from "../../storage/keeping";
import { RoutinesTransfer } from "./routines-transfer";

interface RoutineParts {
  readonly keeping: Keeping;
  readonly guide: Guide;
  readonly t: Translate;
  readonly epoch: () => number;
  readonly dispatch: (event: SchedulerEvent) => readonly Output[];
}

/** What the main window may do with routines beside changing choices: start one now, take some from a file, write a file. */
export function routineActs({ keeping, guide, t, epoch, dispatch }: RoutineParts): RoutineActs {
  const transfer = new RoutinesTransfer({
    store: keeping.routines,
    choose: () => chooseFile(t("routines.import"), ["json"], ROUTINES_FILE_MOST),
    place: () => saveWhere(t("routines.export"), "plumbline-routines.json"),
    write: durableWrite,
    epoch,
    t,
  });
  return {
    startWith: (cards) => {
      guide.beginWith(cards);
      dispatch({ type: "answered", answer: "start" });
    },
    importFile: () => transfer.importFile(),
    decide: (same) => transfer.decide(same),
    exportFile: () => transfer.exportFile(),
  };
}
