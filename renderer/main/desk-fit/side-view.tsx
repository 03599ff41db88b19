import type { SideView } from "../../../shared/ergonomics/desk-picture";
import styles from "./desk-fit.module.css";

/** A height of the drawing with its words: shown as a dimension line from the floor up. */
export interface Dimension {
  readonly name: string;
  readonly length: string;
  readonly y: number;
  /** Where on the drawing the thing is that is so high. */
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

/** One unit is one centimetre. Left stays left in every language: the picture is of a body, not of text. */
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
      <line x1={-LEFT} x2={right} y1={y(0)} y2={y(0)} className={styles.floor} />
      <Furniture view={view} y={y} />
      <Person view={view} y={y} />
      <circle cx={view.eye.x - 2} cy={y(view.eye.y)} r="1.2" className={styles.eye} />
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

function Furniture({ view: { seat, desk, screen, ground, toe, ankle }, y }: PartProps) {
  const legs = desk.to - 12;
  return (
    <g className={styles.furniture}>
      <rect x={desk.from} y={y(desk.y)} width={desk.to - desk.from} height={2.5} />
      <rect x={legs - 2} y={y(desk.y - 2.5)} width={4} height={desk.y - 2.5} />
      <rect
        x={screen.x}
        y={y(screen.top)}
        width={2.5}
        height={screen.top - screen.bottom}
        className={styles.screenBody}
      />
      <rect
        x={screen.x + 2.5}
        y={y((screen.top + screen.bottom) / 2)}
        width={2}
        height={(screen.top + screen.bottom) / 2 - desk.y}
      />
      {ground > 1 && <rect x={ankle.x - 12} y={y(ground)} width={toe.x - ankle.x + 18} height={ground} />}
      {seat !== null && (
        <>
          <rect x={seat.from} y={y(seat.y)} width={seat.to - seat.from} height={5} rx={2.5} />
          <rect x={seat.from - 5} y={y(seat.y + 52)} width={4.5} height={46} rx={2} />
          <path
            d={`M${seat.from - 3} ${y(seat.y + 8)} V${y(seat.y - 3)} H${seat.from + 6}`}
            className={styles.outline}
          />
          <rect x={seat.from + 18} y={y(seat.y - 5)} width={4} height={Math.max(0, seat.y - 10)} />
          <path
            d={`M${seat.from + 4} ${y(1.5)} L${seat.from + 20} ${y(6)} L${seat.from + 36} ${y(1.5)}`}
            className={styles.outline}
          />
        </>
      )}
    </g>
  );
}

function Person({ view: { head, neck, shoulder, elbow, hand, hip, knee, ankle, toe }, y }: PartProps) {
  const path = (...points: readonly { readonly x: number; readonly y: number }[]): string =>
    points.map((point, at) => `${at === 0 ? "M" : "L"}${point.x} ${y(point.y)}`).join(" ");
  const sole = { x: toe.x, y: toe.y + 2 };
  return (
    <g className={styles.person}>
      <path d={path(hip, knee, ankle)} className={styles.leg} />
      <path d={path({ x: ankle.x - 2, y: sole.y }, sole)} className={styles.foot} />
      <path d={path(shoulder, hip)} className={styles.torso} />
      <path d={path(shoulder, neck, head)} className={styles.neck} />
      <ellipse cx={head.x} cy={y(head.y)} rx={head.rx} ry={head.ry} className={styles.head} />
      <path d={path(shoulder, elbow, hand)} className={styles.casing} />
      <path d={path(shoulder, elbow, hand)} className={styles.arm} />
    </g>
  );
}

function Distance({ view: { eye, screen, head }, y, text }: PartProps & { readonly text: string }) {
  const line = y(Math.max(head.y + head.ry, screen.top) + 5);
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

/** Where labels stand, from the lowest up, none over another. */
function labelHeights(dimensions: readonly Dimension[]): readonly number[] {
  return dimensions.reduce<readonly number[]>(
    (placed, { y }) => [...placed, Math.max(y, (placed.at(-1) ?? -LABEL_HEIGHT) + LABEL_HEIGHT)],
    [],
  );
}
