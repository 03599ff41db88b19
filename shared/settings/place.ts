import type { Settings } from "./settings";
import type { Place } from "../routines/routine";

/** Where a break is taken, as the cards see it: whoever begins one in a call stays in the chair and moves unnoticed. */
export const placeOf = (
  { openOffice, seatedOnly, atHand }: Pick<Settings, "openOffice" | "seatedOnly" | "atHand">,
  isInCall: boolean,
): Place => ({ openOffice: openOffice || isInCall, seatedOnly: seatedOnly || isInCall, has: atHand });
