import type { BreakPageState } from "../../shared/break-page/break-page";

/** Sooner than this, a second press of the same place is the rest of a double click, or of a hand that was too quick. */
const AGAIN_MS = 500;
/** What a finger or a hurried hand moves between two presses. */
const SAME_PLACE = 24;

let shown: BreakPageState["kind"] | null = null;
let openAt = 0;
let downAt = -Infinity;
let last = { at: -Infinity, x: 0, y: 0 };

/**
 * Watches mouse and touch: a press that was under way when a page came up was meant for what lay there before, and counts for
 * nothing, as do presses while the keys wait, too.
 */
export function watchPresses(): void {
  window.addEventListener("pointerdown", () => void (downAt = performance.now()), { capture: true });
}

/** Presses begin anew with each page; a state that only says how far the steps have come closes nothing again. */
export function guardPresses({ kind, keyGuard }: Pick<BreakPageState, "kind" | "keyGuard">, isSmall: boolean): void {
  if (shown === kind) return;
  shown = kind;
  openAt = performance.now() + (isSmall ? 0 : keyGuard);
}

/** Whether a click is an answer. One without a pointer comes from the keyboard, or from what reads the screen aloud. */
export function isMeant({ detail, clientX: x, clientY: y }: MouseEvent): boolean {
  const at = performance.now();
  if (detail === 0) return at >= openAt;
  const isAgain = at - last.at < AGAIN_MS && Math.hypot(x - last.x, y - last.y) < SAME_PLACE;
  last = { at, x, y };
  return downAt >= openAt && !isAgain;
}
