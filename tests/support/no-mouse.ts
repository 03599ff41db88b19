import type { Page } from "@playwright/test";

const POINTING = [
  "click",
  "dblclick",
  "tap",
  "hover",
  "check",
  "uncheck",
  "setChecked",
  "dragTo",
  "dragAndDrop",
] as const;

/**
 * Makes every use of a mouse on a page fail the test, so that what passes was done with the keyboard alone.
 * Answers the function that allows it again, for the tests that come after.
 */
export function forbidMouse(page: Page): () => void {
  const before = new Map(POINTING.map((name) => [name, Reflect.get(prototypeOf(page), name)]));
  const refuse = (): never => {
    throw new Error("This test is done with the keyboard alone");
  };
  for (const name of POINTING)
    for (const target of [page, prototypeOf(page)]) if (name in target) set(target, name, refuse);
  for (const name of ["click", "dblclick", "down", "move", "up", "wheel"]) set(page.mouse, name, refuse);
  set(page.touchscreen, "tap", refuse);
  return () => {
    for (const [name, value] of before) if (value !== undefined) set(prototypeOf(page), name, value);
  };
}

/** Of the page's locators; each is made anew, so it is their prototype that must refuse. */
const prototypeOf = (page: Page): object => Object.getPrototypeOf(page.locator("body"));
const set = (target: object, name: string, value: unknown): void => {
  Object.defineProperty(target, name, { configurable: true, value });
};
