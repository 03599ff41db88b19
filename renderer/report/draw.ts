import type { DrawnSheet } from "../../shared/workspace/report/channels";
import type { Block, Table } from "../../shared/workspace/report/sheet";
import { noBreakRanges } from "../../shared/i18n/no-break-ranges";

/** Fills the page with a document: real headings, lists and tables, so that a tagged PDF of it can be read aloud. */
export function draw({ locale, dir, title, blocks }: DrawnSheet): void {
  const { documentElement, body } = document;
  documentElement.lang = locale;
  documentElement.dir = dir;
  document.title = title;
  body.replaceChildren(element("main", element("h1", title), ...blocks.map(drawn)));
  hideRepeats(body);
}

/** A caption that says what the heading above it says is for those who hear the page. */
function hideRepeats(body: HTMLElement): void {
  let above = "";
  for (const each of body.querySelectorAll("h2, caption")) {
    if (each instanceof HTMLTableCaptionElement) each.dataset["repeats"] = String(each.textContent === above);
    else above = each.textContent;
  }
}

function drawn(block: Block): HTMLElement {
  switch (block.kind) {
    case "heading":
      return element(`h${block.level}`, block.text);
    case "text":
      return element("p", block.text);
    case "list":
      return element("ul", ...block.items.map((item) => element("li", item)));
    case "facts":
      return element(
        "dl",
        ...block.facts.map(([term, value]) => element("div", element("dt", term), element("dd", value))),
      );
    case "table":
      return drawnTable(block.table);
    case "signature": {
      const lines = element("div", ...block.lines.map((line) => element("p", line)));
      lines.className = "signature";
      return lines;
    }
  }
}

/** A table of so many rows is kept on one page; a longer one goes on, under the same head. */
const MOST_TOGETHER = 12;

function drawnTable({ caption, head, rows }: Table): HTMLElement {
  const table = element(
    "table",
    element("caption", caption),
    element("thead", element("tr", ...head.map((name) => scoped("col", name)))),
    element(
      "tbody",
      ...rows.map(([name = "", ...cells]) =>
        element("tr", scoped("row", name), ...cells.map((cell) => element("td", cell))),
      ),
    ),
  );
  table.dataset["columns"] = String(head.length);
  table.dataset["length"] = rows.length > MOST_TOGETHER ? "long" : "short";
  return table;
}

function scoped(scope: "col" | "row", name: string): HTMLElement {
  const cell = element("th", name);
  cell.setAttribute("scope", scope);
  return cell;
}

function element(name: keyof HTMLElementTagNameMap, ...content: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content.flatMap((each) => (typeof each === "string" ? pieces(each) : [each])));
  return made;
}

/** A text whose ranges stay on one line each; a reader still gets the plain text. */
function pieces(text: string): readonly (string | Node)[] {
  return noBreakRanges(text).map((piece) => {
    if (!piece.isWhole) return piece.text;
    const whole = document.createElement("span");
    whole.dataset["unbroken"] = "";
    whole.textContent = piece.text;
    return whole;
  });
}
