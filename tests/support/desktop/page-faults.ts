import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds that keeps people out. */
export async function serious(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Text that did not come from the catalogue, and text that does not fit its box. */
export function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const box = node.parentElement;
      if (text === "" || box === null || !box.checkVisibility()) continue;
      // Clock times, keys, signs and names of days come from Intl or need no words; names of sources stay as they are.
      const isWordless =
        !/[a-z]{3}/i.test(text) ||
        box.closest("kbd, svg, [translate='no'], [role='timer'], [class*='dayName']") !== null;
      if (!text.includes("⟦") && !text.includes("⟧") && !isWordless) found.push(`raw: ${text}`);
    }
    for (const box of document.querySelectorAll<HTMLElement>(
      "h1, h2, p, button, label, legend, summary, li, dd, td, th, span",
    )) {
      if (!box.checkVisibility() || box.className === "spoken") continue;
      if (box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== "inline")
        found.push(`cut: ${box.textContent}`);
    }
    const isNotice = document.documentElement.dataset["kind"] === "notice";
    if (isNotice && document.documentElement.scrollHeight > document.documentElement.clientHeight)
      found.push("the notice is cut");
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
      found.push("the page scrolls sideways");
    return found;
  });
}
