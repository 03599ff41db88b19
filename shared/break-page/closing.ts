import type { Translate } from "../i18n/format";
import type { Answer } from "../scheduler/answers";
import type { Firmness } from "../settings/settings";
import type { BreakPageKind } from "./break-page";

/** What closing a page, as any window can be closed, is taken for; `null` where the page stays. */
export type Closing = Extract<Answer, "postpone" | "skip" | "end"> | "back" | "open" | null;

export interface ClosingContext {
  readonly kind: BreakPageKind;
  readonly firmness: Firmness;
  readonly postponesLeft: number;
}

/**
 * A gentle page is closed like any window: it is postponed while it can be, then skipped, and a break that runs ends. A firm or
 * strict one is left by its buttons alone. What takes no time from the person closes always.
 */
export function closingOf({ kind, firmness, postponesLeft }: ClosingContext): Closing {
  switch (kind) {
    case "over":
    case "done":
      return "back";
    case "aside":
      return "open";
    case "micro":
      return "end";
    case "notice":
    case "chip":
      return null;
    case "prompt":
      if (firmness !== "gentle") return null;
      return postponesLeft > 0 ? "postpone" : "skip";
    case "break":
      return firmness === "gentle" ? "end" : null;
  }
}

/** The same in words for the page; empty where there is nothing to say. */
export function closingWords(context: ClosingContext, t: Translate): string {
  if (context.kind !== "prompt" && context.kind !== "break") return "";
  const closing = closingOf(context);
  return t("break.closing", { closing: closing ?? "none" });
}
