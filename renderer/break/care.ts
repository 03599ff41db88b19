import type { BreakPageState } from "../../shared/break-page/break-page";
import { ownText, part, speak, write } from "./page";

let told = "";

/** Puts what came of the person's own word onto the page, and says it. Where they are to stop, it takes the step's place. */
export function drawCare({ care }: BreakPageState): void {
  const now = JSON.stringify(care);
  if (now === told) return;
  told = now;
  part("care").hidden = care === null;
  if (care === null) return;
  part("care").dataset["stop"] = String(care.isStop);
  write("careTitle", care.title);
  part("careLines").replaceChildren(...care.lines.map((line) => ownText("p", line)));
  part("scroll").scrollTop = 0;
  speak([care.title, ...care.lines].join(". "));
}
