import { z } from "zod";
import { parseJson } from "../../../shared/schemas/parse-json";
import type { Reading } from "../../ports";

const aTime = z.number().nullable();
const aRecord = z.object({ key: z.string(), start: aTime });
const aProcess = z.object({ name: z.string(), path: z.string().nullable(), start: aTime });
const aLook = z.object({ records: z.array(aRecord), processes: z.array(aProcess), state: z.number().nullable() });
type OpenRecord = z.infer<typeof aRecord>;
type RunningProcess = z.infer<typeof aProcess>;

/** What Windows was seen like at one moment (win32-script.ts). Times in steps of 100 ns since 1601; `null` is not known. */
export type Win32Look = z.infer<typeof aLook>;

/** A line of the script's; `null` where it is none. */
export const lookOf = (line: string): Win32Look | null => aLook.safeParse(parseJson(line)?.value).data ?? null;

/**
 * Whether a microphone or camera is in use. A record stays open for good where its program was killed, so that it counts only
 * while a process of that program runs which was there when the record began.
 */
export function isRecording({ records, processes }: Pick<Win32Look, "records" | "processes">): Reading {
  if (records.length > 0 && processes.length === 0) return "unknown";
  return records.some((record) => processes.some((each) => isOf(record, each) && wasThere(record, each)));
}

/** Numbers of this size lose some thousandths of a second on their way. */
const SLACK = 10_000_000;
const wasThere = (record: OpenRecord, { start }: RunningProcess): boolean =>
  start === null || record.start === null || start <= record.start + SLACK;

/** A key is the path of a program with # between its folders, or the family of an app from the store. */
function isOf({ key }: OpenRecord, { name, path }: RunningProcess): boolean {
  const [own, file] = [key.toLowerCase(), path?.toLowerCase().replaceAll("\\", "#") ?? null];
  if (own.includes("#")) return file === null ? own.endsWith(`#${name.toLowerCase()}.exe`) : file === own;
  // Its folder is called name_version_processor__publisher.
  const [app, publisher] = [own.replace(/_[^_]*$/, ""), own.replace(/^.*_/, "")];
  return file?.split("#").some((folder) => folder.startsWith(`${app}_`) && folder.endsWith(`_${publisher}`)) ?? false;
}

/** Answers of SHQueryUserNotificationState: a window fills the screen, a 3D program does, a presentation is on, a store app fills it. */
const BUSY = 2;
const FULL: readonly number[] = [BUSY, 3, 4, 7];

/** Whether something else than the app itself fills the screen; `ownFills` where a window of the app does, or just did. */
export function isScreenFull(state: number | null, ownFills: boolean): Reading {
  if (state === null) return "unknown";
  return FULL.includes(state) && !(state === BUSY && ownFills);
}
