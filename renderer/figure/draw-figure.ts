import type { Film, Picture } from "../../shared/figure/film";

const SVG = "http://www.w3.org/2000/svg";

/** An empty element of an SVG picture, with these attributes. */
export function svgElement(
  name: "g" | "svg" | "path" | "text",
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}

/**
 * Puts a picture of a film into an SVG element: one path for each part, made once and then changed in place. Colours come from
 * figure.css by the part's role.
 */
export function drawFigure(into: SVGElement, { parts }: Film, picture: Picture): void {
  if (into.childElementCount !== parts.length) {
    const paths = parts.map(({ role, filled, width }) =>
      svgElement("path", { class: filled ? `${role} filled` : role, "stroke-width": width }),
    );
    into.replaceChildren(...paths);
  }
  picture.forEach((d, index) => {
    if (d !== "") into.children[index]?.setAttribute("d", d);
  });
}
