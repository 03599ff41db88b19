import type { ItemId } from "../../../../shared/workspace/checklist/answers";
import { ITEMS } from "../../../../shared/workspace/checklist/checklist";
import { taskText } from "../../../../shared/workspace/checklist/task-text";
import { NoBreak } from "../../../components/no-break";
import { useApp } from "../../state/app-context";
import { useOpenScreen } from "../../state/open-screen";
import { useMeasurements } from "./use-measurements";

/** What helps with an item: desk fit's number where it knows one, and the way there where it knows or could know one. */
export function Remedy({ item }: { readonly item: ItemId }) {
  const { t } = useApp();
  const numberFor = useMeasurements();
  const open = useOpenScreen();
  const { measure } = ITEMS[item];
  const number = measure === undefined ? null : numberFor(measure);
  return (
    <>
      <NoBreak text={taskText({ item, number }, t).body} />{" "}
      {measure !== undefined && (
        <button type="button" data-kind="link" onClick={() => open("deskFit")}>
          {t(number === null ? "checklist.fix.find" : "checklist.fix.open")}
        </button>
      )}
    </>
  );
}
