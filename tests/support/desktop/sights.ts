import type { Page } from "@playwright/test";

/** Controls that cannot be seen whole, or cannot be pressed where they are, and a figure that is cut; in words. */
export function unseen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = document.documentElement;
    const isInside = (
      { left, top, right, bottom }: DOMRect,
      room: Pick<DOMRect, "left" | "top" | "right" | "bottom">,
    ) => left >= room.left - 0.5 && top >= room.top - 0.5 && right <= room.right + 0.5 && bottom <= room.bottom + 0.5;
    const whole = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
    for (const control of document.querySelectorAll<HTMLElement>("button, summary, select, input, a")) {
      if (!control.checkVisibility()) continue;
      const box = control.getBoundingClientRect();
      const name = `${control.textContent} (${[box.left, box.top, box.right, box.bottom].map(Math.round).join(" ")})`;
      if (!isInside(box, whole)) found.push(`out of sight: ${name}`);
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (hit === null || !control.contains(hit)) found.push(`behind ${hit?.id || hit?.tagName || "nothing"}: ${name}`);
      if (Math.min(box.width, box.height) < 24) found.push(`too small: ${name}`);
      if (control.scrollWidth > control.clientWidth + 1) found.push(`cut: ${name}`);
    }
    const figure = document.querySelector<SVGElement>("#figure");
    const text = document.querySelector("#scroll");
    if (figure !== null && text !== null && figure.checkVisibility()) {
      const box = figure.getBoundingClientRect();
      if (!isInside(box, text.getBoundingClientRect())) found.push(`the figure is cut at ${Math.round(box.bottom)}`);
    }
    if (text !== null && text.checkVisibility() && text.clientHeight < 48) found.push(`no text: ${text.clientHeight}`);
    if (scrollWidth > clientWidth || scrollHeight > clientHeight) found.push("the page scrolls");
    return found;
  });
}

/** What is wider than the page, and so can only be seen by scrolling sideways; in words. */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isOut = (each: Element): boolean => {
      const { left, right } = each.getBoundingClientRect();
      return left < -0.5 || right > clientWidth + 0.5;
    };
    const wide = [...document.querySelectorAll("body *")].filter((each) => each.checkVisibility() && isOut(each));
    const inner = wide.filter((each) => ![...each.children].some(isOut));
    return [`${scrollWidth} > ${clientWidth}`, ...inner.slice(0, 4).map((each) => each.outerHTML.slice(0, 160))];
  });
}
