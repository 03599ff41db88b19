import { z } from "zod";
import type { HistoryEntry, HistoryKind } from "./entry";

const KINDS = [
  "prompt",
  "prompt_withdrawn",
  "break_started",
  "break_completed",
  "break_cut_short",
  "postponed",
  "skipped",
  "natural_break",
  "break_reported",
  "microbreak_completed",
  "work_reset",
] as const satisfies readonly HistoryKind[];

const instant = z.number().int().min(-8.64e15).max(8.64e15);
const cards = z.array(z.string().max(100)).max(100);
const entrySchema = z.object({
  v: z.literal(1),
  id: z.string().min(1).max(100),
  at: instant,
  utcOffset: z.number().int(),
  kind: z.enum(KINDS),
  since: instant.optional(),
  duration: z.number().nonnegative().optional(),
  reason: z.string().max(100).optional(),
  shown: cards.optional(),
  done: cards.optional(),
});

/** One line of a history file: the format's version, the entry, and the checksum of what stands before it. */
export function writeLine(entry: HistoryEntry): string {
  const body = JSON.stringify({ v: 1, ...entry });
  return `${body}\t${checksum(body)}\n`;
}

/** Why a line is no entry: its bytes are not those that were written, or a newer version wrote what this one does not know. */
export type LineFlaw = "damaged" | "unknown";

/** The entry of a line without its line end, or why there is none. Never throws. */
export function readLine(line: string): HistoryEntry | LineFlaw {
  const at = line.lastIndexOf("\t");
  // An editor may have put a mark of byte order before the first of a file.
  const body = line.slice(line.startsWith("\uFEFF") ? 1 : 0, Math.max(0, at));
  if (at < 0 || line.slice(at + 1) !== checksum(body)) return "damaged";
  try {
    const { v: _version, since, duration, reason, shown, done, ...entry } = entrySchema.parse(JSON.parse(body));
    return {
      ...entry,
      ...(since === undefined ? {} : { since }),
      ...(duration === undefined ? {} : { duration }),
      ...(reason === undefined ? {} : { reason }),
      ...(shown === undefined ? {} : { shown }),
      ...(done === undefined ? {} : { done }),
    };
  } catch {
    return "unknown";
  }
}

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 (IEEE 802.3) of the text's UTF-16 code units, low byte first, as eight hexadecimal digits. */
export function checksum(text: string): string {
  let value = 0xffffffff;
  const feed = (byte: number): void => void (value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0));
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    feed(unit & 0xff);
    feed(unit >>> 8);
  }
  return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
}
