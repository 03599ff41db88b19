import type { BreakPageState, SurfaceStep } from "../../shared/break-page/break-page";
import { playFigure, type PlayedFigure } from "../figure/play-figure";
import { ownText, part, speak, write } from "./page";

let shown: { readonly count: string; readonly id: string; film: number } | null = null;
let figure: PlayedFigure | null = null;
let onPicture = (): void => {};

/** Each frame costs the same, whatever is in it: what else changes once a second goes along with the figure's pictures. */
export const withPictures = (act: () => void): void => void (onPicture = act);

/** Puts the step that is on onto the page: its figure, and what to do. */
export function drawStep({ step, isPaused, kind }: Pick<BreakPageState, "step" | "isPaused" | "kind">): void {
  const isNew = step?.count !== shown?.count || step?.id !== shown?.id;
  part("step").hidden = step === null;
  if (step === null || isNew) forget();
  if (step === null) return;
  if (isNew) drawWords(step);
  const film = filmAt(step, step.remaining);
  if (shown?.film !== film) play(step, film);
  shown = { count: step.count, id: step.id, film };
  figure?.setPaused(isPaused || kind !== "break");
}

/** A movement with two sides changes them when half of its time is over, and says so. */
export function turnAt(step: SurfaceStep, left: number): void {
  const film = filmAt(step, left);
  if (shown === null || shown.film === film) return;
  shown.film = film;
  play(step, film);
  speak(step.otherSide);
}

function drawWords(step: SurfaceStep): void {
  write("count", step.count);
  write("name", step.name);
  write("dose", step.dose);
  part("lines").replaceChildren(...step.lines.map((line) => ownText("li", line)));
  write("caution", step.caution);
  write("why", step.why);
  write("then", step.then);
  part("scroll").scrollTop = 0;
  speak(`${step.count}. ${step.name}. ${step.lines.join(" ")}`);
}

function play(step: SurfaceStep, index: number): void {
  const film = step.films[index];
  const svg = document.getElementById("figure");
  write("side", index > 0 ? step.otherSide : "");
  figure?.stop();
  figure =
    film !== undefined && svg instanceof SVGElement
      ? playFigure(svg, film, { label: step.name, onPicture: () => onPicture() })
      : null;
  svg?.toggleAttribute("hidden", film === undefined);
}

const filmAt = ({ films, total }: SurfaceStep, left: number): number => (films.length > 1 && left <= total / 2 ? 1 : 0);

function forget(): void {
  figure?.stop();
  figure = null;
  shown = null;
}
