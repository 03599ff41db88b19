import { ROSA_ACTION_LEVEL } from "./rosa";
import { ROSA_AREAS, type RosaArea, type RosaTimed } from "./rosa-areas";
import { isPhoneUnused, type RosaDraft } from "./rosa-record";

/** The time that is asked with an area, where one is: the chair's with its last area. */
export function timedWith(area: RosaArea): RosaTimed | null {
  switch (area) {
    case "chairHeight":
    case "panDepth":
    case "armrest":
      return null;
    case "backSupport":
      return "chair";
    default:
      return area;
  }
}

/** The areas with something left to answer, in the order they are asked. */
export function openAreas(draft: RosaDraft): readonly RosaArea[] {
  return ROSA_AREAS.filter((area) => {
    if (draft.areas[area] === undefined) return true;
    const timed = timedWith(area);
    const isAsked = timed !== null && !(timed === "phone" && isPhoneUnused(draft));
    return isAsked && draft.use[timed] === undefined;
  });
}

export type RosaBand = "good" | "improve" | "act";
/** 1–2, 3–4, and from the published action level on. The two lower bands are a convention, in the manner of Ergonautas. */
export const bandOf = (final: number): RosaBand =>
  final >= ROSA_ACTION_LEVEL ? "act" : final >= 3 ? "improve" : "good";
