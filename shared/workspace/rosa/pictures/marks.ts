import type { Prop } from "../../../figure/motion";
import { mark } from "../../pictures/scenes";

/** A mark that lies on the figure: set off from it, so that it is not told by its colour alone. */
export const onBody = (...points: Prop["points"]): readonly Prop[] => [
  { ...mark(...points), role: "casing", width: 4.6 },
  mark(...points),
];
