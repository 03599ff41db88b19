import { aboutCalls } from "./about/channels";
import type { AppChange, AppState } from "./app-state";
import { breakPageCalls } from "./break-page/channels";
import type { BreakPageState } from "./break-page/break-page";
import { calendarCalls } from "./calendar/channels";
import { dataCalls } from "./data/channels";
import { diagnosticsCalls } from "./diagnostics/channels";
import type { FieldError } from "./documents/field-error";
import type { DocumentEdit, DocumentName } from "./documents/registry";
import type { ConflictChoice, ImportResult, TransferCode } from "./documents/transfer";
import { historyCalls } from "./history/channels";
import { importerCalls } from "./importers/channels";
import { routineCalls } from "./routines/channels";
import { schedulerCalls } from "./scheduler/channels";
import { call, type Call, type PageKind } from "./schemas/channel";
import { soundCalls } from "./sound/channels";
import { reportCalls } from "./workspace/report/channels";

/** What the window asks of the app as a whole, and of every document alike. */
const appCalls = {
  "app:state": call<undefined, AppState>().from("main"),
  /** Ends the app, as the tray's menu does. */
  "app:quit": call<undefined, undefined>().from("main"),
  /** Opens one of the app's own sources in the person's browser. */
  "shell:open": call<string, undefined>().from("main"),
  /** The person has read a notice about a file. */
  "notice:dismiss": call<string, undefined>().from("main"),
  /** In use, and pushed, at once; answered once durable, or with the fields that are not as they have to be. */
  "document:edit": call<DocumentEdit, readonly FieldError[]>().from("main"),
  /** Asks for a file, and adds what is in it. */
  "document:import": call<DocumentName, ImportResult>().from("main"),
  /** Says what comes of entries that are here already; ends an import that asked. */
  "document:import-decide": call<
    { readonly document: DocumentName; readonly choice: ConflictChoice },
    ImportResult
  >().from("main"),
  /** Asks for a place and writes the file there; answers its name, or `null` when none was chosen. */
  "document:export": call<DocumentName, string | null>().from("main"),
};

/**
 * Every call between the windows and the main process. Nothing else crosses but {@link Pushes}.
 *
 * A call carries at most one payload and answers a {@link Reply}; the main process checks who sends, then parses the payload
 * with the schema it must have for it.
 */
export const CALLS = {
  ...appCalls,
  ...aboutCalls,
  ...schedulerCalls,
  ...breakPageCalls,
  ...routineCalls,
  ...calendarCalls,
  ...historyCalls,
  ...soundCalls,
  ...dataCalls,
  ...importerCalls,
  ...diagnosticsCalls,
  ...reportCalls,
};
export type CallName = keyof typeof CALLS;
export type PayloadOf<N extends CallName> = (typeof CALLS)[N] extends Call<infer P, infer _A, infer _K> ? P : never;
export type AnswerOf<N extends CallName> = (typeof CALLS)[N] extends Call<infer _P, infer A, infer _K> ? A : never;
/** The calls that a kind of page may make; its preload carries no others. */
export type CallOf<K extends PageKind> = {
  [N in CallName]: (typeof CALLS)[N] extends Call<infer _P, infer _A, infer Pages>
    ? K extends Pages
      ? N
      : never
    : never;
}[CallName];

const isCall = (name: string): name is CallName => Object.hasOwn(CALLS, name);
export const CALL_NAMES: readonly CallName[] = Object.keys(CALLS).filter(isCall);

/** Whether a kind of page may make a call. */
export function mayCall<K extends PageKind>(page: K, name: string): name is CallOf<K> {
  if (!isCall(name)) return false;
  const pages: readonly PageKind[] = CALLS[name].pages;
  return pages.includes(page);
}

/** What the main process tells the windows unasked. */
export interface Pushes {
  "app:changed": AppChange;
  "surface:changed": BreakPageState;
}
export type PushName = keyof Pushes;

export type ErrorCode =
  | "E_ARGS"
  | "E_RANGE"
  | "E_REFUSED"
  | "E_TOO_LARGE"
  | "E_LIMIT"
  | "E_SENDER"
  | "E_NO_PROMPT"
  | "E_POSTPONE_LIMIT"
  | "E_SAVE"
  | "E_READ"
  | "E_FORMAT"
  | "E_NO_VOICE"
  | "E_URL"
  | "E_INTERNAL"
  | TransferCode;
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

/** What `window.plumbline` offers to a page. */
export interface PageApi<K extends PageKind, P extends PushName> {
  readonly call: <N extends CallOf<K>>(name: N, payload?: PayloadOf<N>) => Promise<Reply<AnswerOf<N>>>;
  /** Answers the function that ends the listening. */
  readonly on: (name: P, listener: (value: Pushes[P]) => void) => () => void;
}
export type MainApi = PageApi<"main", "app:changed">;
export type BreakApi = PageApi<"break", "surface:changed">;
export type SoundApi = PageApi<"sound", never>;
export type DecodeApi = PageApi<"decode", never>;
export type ReportApi = PageApi<"report", never>;
