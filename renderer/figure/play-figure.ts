import { shapesAt, shapesOf, viewBox } from "../../shared/figure/figure";
import type { Motion, Side } from "../../shared/figure/motion";
import { drawFigure, set, svgElement } from "./draw-figure";

/**
 * Milliseconds between two pictures. Without 3D each costs some 6 ms of a processor, whatever its size, so that this flip book
 * stays below 2 % of a core even where nothing in the motion rests; a picture like the one before costs nothing.
 */
const STEP_MS = 1_000 / 3;

export interface FigureOptions {
  /** What a screen reader says: the name of the exercise. */
  readonly label: string;
  readonly side?: Side;
  /** Two pictures instead of movement: the start and the end. Without it, as the system asks. */
  readonly isStill?: boolean;
}

/** A figure that plays. */
export interface PlayedFigure {
  /** Holds the figure where it is, or lets it go on from there. */
  readonly setPaused: (isPaused: boolean) => void;
  /** Ends it; the last picture stays. */
  readonly stop: () => void;
}

/**
 * Plays a motion in an SVG element: one timer, a few pictures a second, none while the page is hidden, paused, or the system
 * asks for less movement, and then two pictures side by side. The element becomes an image with the label as its name.
 */
export function playFigure(
  svg: SVGElement,
  motion: Motion,
  { label, side = "first", isStill }: FigureOptions,
): PlayedFigure {
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let timer: ReturnType<typeof setInterval> | undefined;
  let elapsed = 0;
  let isPaused = false;

  const step = (): void => {
    drawFigure(svg, shapesAt(motion, elapsed / motion.loopMs, side));
    elapsed += STEP_MS;
  };
  const run = (): void => {
    clearInterval(timer);
    timer = undefined;
    const rests = isStill ?? calm.matches;
    if (svg.classList.contains("stills") !== rests) svg.replaceChildren();
    svg.classList.toggle("stills", rests);
    if (rests) return drawStills(svg, motion, side);
    set(svg, "viewBox", viewBox(motion, side));
    if (svg.childElementCount === 0) step();
    if (!isPaused && !document.hidden) timer = setInterval(step, STEP_MS);
  };

  svg.replaceChildren();
  svg.classList.add("figure");
  set(svg, "role", "img");
  set(svg, "aria-label", label);
  calm.addEventListener("change", run);
  document.addEventListener("visibilitychange", run);
  run();
  return {
    setPaused: (value) => {
      isPaused = value;
      run();
    },
    stop: () => {
      clearInterval(timer);
      calm.removeEventListener("change", run);
      document.removeEventListener("visibilitychange", run);
    },
  };
}

/** The first pose and the end pose side by side, numbered, with an arrow from one to the other. */
function drawStills(svg: SVGElement, motion: Motion, side: Side): void {
  const [left = 0, top = 0, width = 0, height = 0] = viewBox(motion, side).split(" ").map(Number);
  const gap = width * 0.16;
  set(svg, "viewBox", `${left} ${top} ${width * 2 + gap} ${height}`);
  const poses = [motion.timeline[0]?.pose ?? motion.still, motion.still];
  const pictures = poses.map((pose, index) => {
    const frame = svgElement("svg");
    const place = {
      x: left + index * (width + gap),
      y: top,
      width,
      height,
      viewBox: `${left} ${top} ${width} ${height}`,
    };
    for (const [name, value] of Object.entries(place)) set(frame, name, String(value));
    drawFigure(frame, shapesOf(motion, pose, side));
    const number = svgElement("text");
    set(number, "x", String(place.x + width * 0.06));
    set(number, "y", String(top + height * 0.1));
    set(number, "font-size", String(height * 0.09));
    number.textContent = String(index + 1);
    return [frame, number];
  });
  const arrow = svgElement("path");
  const [from, to, middle, wing] = [left + width + gap * 0.15, left + width + gap * 0.85, top + height / 2, gap * 0.25];
  set(
    arrow,
    "d",
    `M${from} ${middle}H${to}M${to - wing} ${middle - wing}L${to} ${middle}L${to - wing} ${middle + wing}`,
  );
  set(arrow, "class", "hint");
  set(arrow, "stroke-width", String(width * 0.015));
  svg.replaceChildren(...pictures.flat(), arrow);
}
