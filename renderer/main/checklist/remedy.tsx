import type { ItemId } from "../../../shared/workspace/checklist/answers";
import { ITEMS } from "../../../shared/workspace/checklist/checklist";
import { taskText } from "../../../shared/workspace/checklist/task-text";
import { Unbroken } from "../../components/unbroken";
import { useApp } from "../state/app-context";
import { useOpenScreen } from "../shell/open-screen";
import { useNumberFor } from "./use-number-for";

/** What helps with an item: desk fit's number where it knows one, and the way there where it knows or could know one. */
export function Remedy({ item }: { readonly item: ItemId }) {
  const { t } = useApp();
  const numberFor = useNumberFor();
  const open = useOpenScreen();
  const { measure } = ITEMS[item];
  const number = measure === undefined ? null : numberFor(measure);
  return (
    <>
      <Unbroken text={taskText({ item, number }, t).body} />{" "}
      {measure !== undefined && (
        <button type="button" data-kind="link" onClick={() => open("deskFit")}>
          {t(number === null ? "checklist.fix.find" : "checklist.fix.open")}
        </button>
      )}
    </>
  );
}
