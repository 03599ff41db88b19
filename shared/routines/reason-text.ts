import type { Reason } from "./routine";
import type { Translate } from "../i18n/format";

/** Why a step is in the routine, in words. */
export function reasonText(reason: Reason, t: Translate): string {
  if (reason.type === "comfort") return t("reason.comfort", { area: t(`area.${reason.area}`), score: reason.score });
  if (reason.type === "pair") return t("reason.pair", { side: reason.side });
  return t(`reason.${reason.type}`);
}
