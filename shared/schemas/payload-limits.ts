import { weigh } from "./weigh";

/** The most that the main process takes. A whole settings change is some hundred letters; nothing is longer than a long note. */
export const MAX_PAYLOAD = 65_536;
/** The most that leaves a page at all: 1 MiB. What lies between is the main process's to refuse. */
export const MAX_SENT = 1_048_576;

/**
 * What a page sends for a payload. Where it may not leave the page, something small goes in its place that the main process
 * refuses for the same reason, since the words are there.
 */
export function sentFor(payload: unknown): readonly unknown[] {
  switch (weigh(payload, MAX_SENT)) {
    case "fits":
      return [payload];
    case "tooLarge":
      return ["x".repeat(MAX_PAYLOAD + 1)];
    case "notPlain":
      return [null, null];
  }
}
