import type { SurfaceState, SurfaceStep } from "../../shared/surface/surface";
import { playFigure, type PlayedFigure } from "../figure/play-figure";
import { element, part, speak, write } from "./page";

type FigureSide = "first" | "second";
let shown: { readonly count: string; readonly id: string; side: FigureSide } | null = null;
let figure: PlayedFigure | null = null;

/** Puts the step that is on onto the page: its figure, and what to do. */
export function drawStep({ step, isPaused, kind }: SurfaceState): void {
  const isNew = step?.count !== shown?.count || step?.id !== shown?.id;
  part("step").hidden = step === null;
  if (step === null) forget();
  else if (isNew) drawNew(step);
  if (step !== null) shown = { count: step.count, id: step.id, side: turnTo(step, sideAt(step, step.remaining)) };
  figure?.setPaused(isPaused || kind !== "break");
}

/** A movement with two sides changes them when half of its time is over, and says so. */
export function turnAt(step: SurfaceStep, left: number): void {
  if (shown !== null) shown.side = turnTo(step, sideAt(step, left));
}

function drawNew(step: SurfaceStep): void {
  write("count", step.count);
  write("name", step.name);
  write("dose", step.dose);
  part("lines").replaceChildren(...step.lines.map((line) => element("li", line)));
  write("caution", step.caution);
  write("why", step.why);
  write("then", step.then);
  part("scroll").scrollTop = 0;
  speak(`${step.count}. ${step.name}. ${step.lines.join(" ")}`);
  shown = null;
}

function turnTo(step: SurfaceStep, side: FigureSide): FigureSide {
  if (shown !== null && shown.side === side) return side;
  if (shown !== null && step.otherSide !== "") speak(step.otherSide);
  write("side", side === "second" ? step.otherSide : "");
  figure?.stop();
  const svg = document.getElementById("figure");
  figure =
    step.motion !== null && svg instanceof SVGElement ? playFigure(svg, step.motion, { label: step.name, side }) : null;
  svg?.toggleAttribute("hidden", step.motion === null);
  return side;
}

const sideAt = ({ motion, total }: SurfaceStep, left: number): FigureSide =>
  motion?.sides === "alternate" && left <= total / 2 ? "second" : "first";

function forget(): void {
  figure?.stop();
  figure = null;
  shown = null;
}
