import type { Shape } from "../../shared/figure/shape";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Puts shapes into an SVG element or group, one path each, changing what is already there in place: from one moment to the
 * next, only what moved is touched. Colours come from figure.css by the shape's role.
 */
export function drawFigure(into: SVGElement, shapes: readonly Shape[]): void {
  while (into.children.length > shapes.length) into.lastChild?.remove();
  shapes.forEach((shape, index) => {
    const path = into.children[index] ?? into.appendChild(document.createElementNS(SVG, "path"));
    set(path, "d", shape.d);
    set(path, "class", shape.filled ? `${shape.role} filled` : shape.role);
    set(path, "stroke-width", String(shape.width));
  });
}

/** An empty element of an SVG picture. */
export const svgElement = (name: "g" | "svg" | "path" | "text"): SVGElement => document.createElementNS(SVG, name);

export function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
