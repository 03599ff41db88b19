import { ipcMain, type IpcMainInvokeEvent } from "electron";
import {
  BREAK_CALLS,
  MAIN_CALLS,
  REPORT_CALLS,
  SOUND_CALLS,
  type CallName,
  type Calls,
  type Reply,
} from "../../shared/ipc";
import { pageOf, type PageKind } from "../platform/windows/app-protocol";
import { accept, refuse } from "./reply";
import { PAYLOADS, type PayloadSchema } from "../app/payloads";

export type Handlers = {
  readonly [N in CallName]: (
    payload: Calls[N]["payload"],
    senderId: number,
  ) => Reply<Calls[N]["answer"]> | Promise<Reply<Calls[N]["answer"]>>;
};

/** A whole settings change is some hundred bytes; nothing a page sends is longer than a long note. */
const MAX_PAYLOAD_CHARS = 65_536;
const ALLOWED: Readonly<Record<PageKind, readonly CallName[]>> = {
  main: MAIN_CALLS,
  break: BREAK_CALLS,
  sound: SOUND_CALLS,
  report: REPORT_CALLS,
};

/** Answers every call of shared/ipc.ts: checks who sends, reads the payload, then hands it to its handler. */
export function serve(handlers: Handlers): void {
  const names = new Set<CallName>([...MAIN_CALLS, ...BREAK_CALLS, ...SOUND_CALLS, ...REPORT_CALLS]);
  for (const name of names) serveOne(name, handlers);
}

function serveOne<N extends CallName>(name: N, handlers: Handlers): void {
  ipcMain.handle(name, async (event, ...args: unknown[]) => {
    if (!maySend(event, name)) return refuse("E_SENDER", "This page may not ask for that.");
    const payload = read(PAYLOADS[name], args);
    return payload.ok ? handlers[name](payload.value, event.sender.id) : payload;
  });
}

/** Only our own pages, from their main frame, and each kind only its own calls. */
function maySend(event: IpcMainInvokeEvent, name: CallName): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame !== event.sender.mainFrame) return false;
  const page = pageOf(frame.url);
  return page !== null && ALLOWED[page].includes(name);
}

function read<T>({ schema, outOfRange }: PayloadSchema<T>, args: readonly unknown[]): Reply<T> {
  if (args.length > 1) return refuse("E_ARGS", "That call takes one value.");
  if (sizeOf(args[0]) > MAX_PAYLOAD_CHARS) return refuse("E_TOO_LARGE", "That is too long to be read.");
  const parsed = schema.safeParse(args[0]);
  if (!parsed.success) return refuse("E_ARGS", "That value could not be read.");
  const code = outOfRange?.(parsed.data) ?? null;
  return code === null ? accept(parsed.data) : refuse(code, "That value is out of range.");
}

/** A rough count of characters, which stops at nothing large: it visits each part once and strings only by their length. */
function sizeOf(value: unknown, depth = 0): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 8;
  if (depth > 20) return MAX_PAYLOAD_CHARS + 1;
  return Object.entries(value).reduce((sum, [key, part]) => sum + key.length + sizeOf(part, depth + 1), 2);
}
