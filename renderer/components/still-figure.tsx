import { memo } from "react";
import { shapesOf, viewBox } from "../../shared/figure/figure";
import type { Motion } from "../../shared/figure/motion";

interface StillFigureProps {
  readonly motion: Motion;
  readonly className: string | undefined;
}

/**
 * The figure in the end pose of a motion, small and still. Decorative: words beside it say the same. A list has dozens, which
 * never change, so it is drawn once.
 */
export const StillFigure = memo(function StillFigure({ motion, className }: StillFigureProps) {
  return (
    <svg className={`figure ${className ?? ""}`} viewBox={viewBox(motion)} aria-hidden="true" focusable="false">
      <FigureShapes motion={motion} />
    </svg>
  );
});

/** The same as parts of a larger drawing, in figure units; for an element of the class `figure`. */
export function FigureShapes({ motion }: Pick<StillFigureProps, "motion">) {
  return shapesOf(motion, motion.still).map(({ d, role, width, filled }, index) => (
    <path key={index} d={d} className={filled ? `${role} filled` : role} strokeWidth={width} />
  ));
}
