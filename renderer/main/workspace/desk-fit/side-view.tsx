import type { SideView } from "../../../../shared/workspace/desk-fit/desk-picture";
import { FigureShapes } from "../../../components/still-figure";
import styles from "./side-view.module.css";

/** A height and its words, shown as a dimension line from the floor up. */
export interface Dimension {
  readonly name: string;
  readonly length: string;
  readonly y: number;
  /** Where the measured thing is. */
  readonly x: number;
}
interface SideViewProps {
  readonly view: SideView;
  readonly dimensions: readonly Dimension[];
  readonly distance: string;
  /** The top of the drawing above the floor, centimetres; the same for both drawings, so that they can be compared. */
  readonly crown: number;
  readonly label: string;
  /** Where the labels begin, the same for both drawings too. */
  readonly right: number;
}

const LEFT = 34;
const LABELS = 74;
export const LINE_STEP = 8;
const MARGIN = { above: 22, below: 8 };
/** The height of a label of two lines. */
const LABEL_HEIGHT = 21;

/** One unit is one centimetre. Not mirrored for right-to-left text: it shows a body. */
export function SideViewDrawing({ view, dimensions, distance, crown, label, right }: SideViewProps) {
  const height = crown + MARGIN.above + MARGIN.below;
  const y = (up: number): number => crown + MARGIN.above - up;
  return (
    <svg
      viewBox={`${-LEFT} 0 ${LEFT + right + LABELS} ${height}`}
      role="img"
      aria-label={label}
      direction="ltr"
      className={styles.drawing}
    >
      <g className="figure" transform={`translate(0 ${y(0)}) scale(${view.unit})`}>
        <path d={`M${-LEFT / view.unit} 0.4H${right / view.unit}`} strokeWidth={0.8} className="prop" />
        <FigureShapes motion={view.motion} />
      </g>
      <Distance view={view} y={y} text={distance} />
      {dimensions.map((each, at) => (
        <DimensionLine
          key={each.name}
          {...each}
          line={view.desk.to + 6 + at * LINE_STEP}
          right={right}
          labelAt={labelHeights(dimensions)[at] ?? each.y}
          toY={y}
        />
      ))}
    </svg>
  );
}

interface PartProps {
  readonly view: SideView;
  readonly y: (up: number) => number;
}

function Distance({ view: { eye, screen, crown }, y, text }: PartProps & { readonly text: string }) {
  const line = y(Math.max(crown, screen.top) + 5);
  return (
    <g className={styles.dimension}>
      <path
        d={`M${eye.x} ${y(eye.y)} V${line - 2} M${screen.x} ${y(screen.top)} V${line - 2}`}
        className={styles.leader}
      />
      <path d={`M${eye.x} ${line} H${screen.x} M${eye.x} ${line - 2} v4 M${screen.x} ${line - 2} v4`} />
      <text x={(eye.x + screen.x) / 2} y={line - 4} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}

interface LineProps extends Dimension {
  readonly line: number;
  readonly right: number;
  readonly labelAt: number;
  readonly toY: (up: number) => number;
}
function DimensionLine({ name, length, y, x, line, right, labelAt, toY }: LineProps) {
  return (
    <g className={styles.dimension}>
      <path d={`M${x} ${toY(y)} H${line}`} className={styles.leader} />
      <path d={`M${line} ${toY(y)} V${toY(0)} M${line - 2} ${toY(y)} h4 M${line - 2} ${toY(0)} h4`} />
      <path d={`M${line} ${toY(y)} H${right - 4} L${right} ${toY(labelAt) - 2}`} className={styles.leader} />
      <text x={right + 2} y={toY(labelAt) - 4}>
        {name}
      </text>
      <text x={right + 2} y={toY(labelAt) + 6} className={styles.length}>
        {length}
      </text>
    </g>
  );
}

/** The heights of the labels from the lowest up, so that none overlaps another. */
function labelHeights(dimensions: readonly Dimension[]): readonly number[] {
  return dimensions.reduce<readonly number[]>(
    (placed, { y }) => [...placed, Math.max(y, (placed.at(-1) ?? -LABEL_HEIGHT) + LABEL_HEIGHT)],
    [],
  );
}
