import type { ItemId } from "../../../../shared/workspace/checklist/answers";
import { ITEMS } from "../../../../shared/workspace/checklist/checklist";
import { taskText } from "../../../../shared/workspace/checklist/task-text";
import { Button } from "../../../components/button";
import { NoBreak } from "../../../components/no-break";
import { useApp } from "../../state/app-context";
import { useOpenScreen } from "../../state/open-screen";
import { useMeasurements } from "./use-measurements";

/** What helps with an item, with the number from desk fit where there is one, and the way there where there could be. */
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
        <Button kind="link" onClick={() => open("deskFit")}>
          {t(number === null ? "checklist.fix.find" : "checklist.fix.open")}
        </Button>
      )}
    </>
  );
}
