import type { Film } from "../../shared/figure/film";
import { drawFigure, svgElement } from "./draw-figure";

export interface FigureOptions {
  /** What a screen reader says: the name of the exercise. */
  readonly label: string;
  /** Two pictures instead of movement: the start and the end. Without it, as the system asks. */
  readonly isStill?: boolean;
  /** Called with each picture, so that what else changes on the page can change in the same frame. */
  readonly onPicture?: () => void;
}

/** A figure that plays. */
export interface PlayedFigure {
  /** Holds the figure where it is, or lets it go on from there. */
  readonly setPaused: (isPaused: boolean) => void;
  /** Ends it; the last picture stays. To be called before the element goes. */
  readonly stop: () => void;
}

/**
 * Plays a film in an SVG element: one timer, a few pictures a second, none while the page is hidden, paused, or the system
 * asks for less movement, and then two pictures side by side. The element becomes an image with the label as its name.
 */
export function playFigure(svg: SVGElement, film: Film, { label, isStill, onPicture }: FigureOptions): PlayedFigure {
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let timer: ReturnType<typeof setInterval> | undefined;
  let next = 0;
  let isPaused = false;
  let shown: "nothing" | "film" | "stills" = "nothing";

  const step = (): void => {
    drawFigure(svg, film, film.pictures[next] ?? []);
    next = (next + 1) % film.pictures.length;
    onPicture?.();
  };
  const run = (): void => {
    clearInterval(timer);
    if (isStill ?? calm.matches) {
      if (shown !== "stills") drawStills(svg, film);
      shown = "stills";
      return;
    }
    if (shown !== "film") {
      svg.setAttribute("viewBox", film.viewBox);
      next = 0;
      step();
      shown = "film";
    }
    if (!isPaused && !document.hidden) timer = setInterval(step, film.stepMs);
  };

  svg.replaceChildren();
  svg.classList.add("figure");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
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
function drawStills(svg: SVGElement, film: Film): void {
  const [left = 0, top = 0, width = 0, height = 0] = film.viewBox.split(" ").map(Number);
  const gap = width * 0.16;
  const pictures = film.stills.flatMap((still, index) => {
    const x = left + index * (width + gap);
    const frame = svgElement("svg", { x, y: top, width, height, viewBox: film.viewBox });
    drawFigure(frame, film, still);
    const number = svgElement("text", { x: x + width * 0.05, y: top + height * 0.1, "font-size": height * 0.09 });
    number.textContent = String(index + 1);
    return [frame, number];
  });
  const [tip, middle, wing] = [left + width + gap * 0.85, top + height / 2, gap * 0.25];
  const d = `M${tip - gap * 0.7} ${middle}H${tip}M${tip - wing} ${middle - wing}L${tip} ${middle}L${tip - wing} ${middle + wing}`;
  svg.setAttribute("viewBox", `${left} ${top} ${width * 2 + gap} ${height}`);
  svg.replaceChildren(...pictures, svgElement("path", { d, class: "hint", "stroke-width": width * 0.015 }));
}
