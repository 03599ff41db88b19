import type { z } from "zod";
import { DEFINITIONS } from "../../electron/storage/documents/registry";
import type { About } from "../../shared/about/about";
import type { AppChange, AppState } from "../../shared/app-state";
import type { CallName, ErrorCode, MainApi } from "../../shared/contract";
import { CAPABILITIES } from "../../shared/diagnostics/diagnosis";
import { fieldErrorsOf } from "../../shared/documents/field-errors-of";
import {
  MODELS,
  perDocument,
  type DocumentEdit,
  type DocumentName,
  type DocumentValues,
  type EditOf,
} from "../../shared/documents/registry";
import { isMessageKey } from "../../shared/i18n/english";
import { createTranslator } from "../../shared/i18n/format";
import { initialState } from "../../shared/scheduler/state";
import { view } from "../../shared/scheduler/view";
import { planOf } from "../../shared/settings/plan-of";
import { DEFAULT_SETTINGS } from "../../shared/settings/settings";
import { UTC } from "../../shared/time/now";

/** Noon where the app of the tests is, which is in the zone of the state. */
export const NOON = Date.UTC(2026, 10, 23, 12);
const now = { elapsed: 0, awake: 0, epoch: NOON, zone: UTC };

/** What a test changes of the state; of some slices a part is enough. */
export type StateChange = Partial<Omit<AppState, PartlyGiven>> & { readonly [S in PartlyGiven]?: Partial<AppState[S]> };
type PartlyGiven = "documents" | "today" | "desktop" | "language";

const MIDDAY: AppState = {
  schedule: view(initialState(planOf(DEFAULT_SETTINGS), now), now),
  documents: {
    ...perDocument<DocumentValues>((name) => MODELS[name].initial),
    settings: { ...DEFAULT_SETTINGS, onboarded: true },
  },
  today: { entries: [], date: "2026-11-23", start: NOON - 12 * 3_600_000, end: NOON + 12 * 3_600_000 },
  desktop: {
    tray: "shown",
    diagnoses: CAPABILITIES.map((sense) => ({ sense, state: "works" })),
    displays: ["Built-in 1280×800"],
  },
  notices: [],
  unsaved: false,
  language: { locale: "en", region: "en-GB" },
  zone: "UTC",
  requestedScreen: null,
  app: { version: "0.1.0", platform: "linux" },
};

const ABOUT: About = {
  version: "0.1.0",
  build: "packaged",
  engine: "45.0.0",
  licences: { own: "Ours.", packages: [{ name: "react", version: "1.0.0", licence: "MIT", text: "Theirs." }] },
};

/** The state of an app in the middle of a working day. */
export const appState = (change: StateChange = {}, from: AppState = MIDDAY): AppState => ({
  ...from,
  ...change,
  documents: { ...from.documents, ...change.documents },
  today: { ...from.today, ...change.today },
  desktop: { ...from.desktop, ...change.desktop },
  language: { ...from.language, ...change.language },
});

/** The settings of that app, some of them changed. */
export const settingsWith = (
  change: Partial<DocumentValues["settings"]>,
): { readonly documents: Partial<DocumentValues> } => ({
  documents: { settings: { ...MIDDAY.documents.settings, ...change } },
});

type Refusal = { readonly ok: false; readonly code: ErrorCode; readonly message: string };
type Answer = { readonly ok: true; readonly value?: unknown } | Refusal;
/**
 * Calls that are not answered as asked: with a text, what they do is in use and could not be saved; with a code, it is refused.
 */
export type Refusals = Partial<Record<CallName, string | Omit<Refusal, "ok">>>;

/** The main process, played by hand: edits the documents by their real models, and refuses what it is told to. */
export class FakeApi {
  readonly calls: { readonly name: CallName; readonly payload: unknown }[] = [];
  #state: AppState;
  #listeners: readonly ((change: AppChange) => void)[] = [];
  readonly refusals: Refusals;
  /** What calls answer that leave the app: a file that was chosen, a place to write to. */
  readonly answers: Partial<Record<CallName, unknown>> = {};

  constructor(state: AppState, refusals: Refusals = {}) {
    this.#state = state;
    this.refusals = { ...refusals };
  }

  readonly api: MainApi = {
    call: (name, payload) => {
      // The settings look at the files by themselves; that is no act of anyone.
      if (name !== "data:list") this.calls.push({ name, payload });
      const refusal = this.refusals[name];
      const reply = typeof refusal === "object" ? { ok: false, ...refusal } : this.#done(name, payload, refusal);
      // As over the wire: a copy, whose type the channel promises.
      return Promise.resolve(JSON.parse(JSON.stringify(reply)));
    },
    on: (_name, listener) => {
      this.#listeners = [...this.#listeners, listener];
      return () => (this.#listeners = this.#listeners.filter((each) => each !== listener));
    },
  };

  /** The edits that were asked for, of one document or of all. */
  edits<N extends DocumentName>(...of: readonly N[]): readonly unknown[] {
    const payloads = this.calls.filter(({ name }) => name === "document:edit").map(({ payload }) => Object(payload));
    return payloads.filter(({ document }) => of.length === 0 || of.includes(document)).map(({ edit }) => edit);
  }

  /** Changes the state, and tells what changed. */
  push(change: StateChange): void {
    this.#state = appState(change, this.#state);
    const all = Object.entries({ ...this.#state, documents: change.documents });
    const changed = Object.fromEntries(all.filter(([slice]) => Object.hasOwn(change, slice)));
    for (const listener of this.#listeners) listener(JSON.parse(JSON.stringify(changed)));
  }

  #done(name: CallName, payload: unknown, unsaved: string | undefined): Answer {
    const answer = this.#answer(name, payload);
    return unsaved === undefined || !answer.ok ? answer : { ok: false, code: "E_SAVE", message: unsaved };
  }

  #answer(name: CallName, payload: unknown): Answer {
    if (name in this.answers) return { ok: true, value: this.answers[name] };
    if (name === "about:read") return { ok: true, value: ABOUT };
    if (name === "data:list") return { ok: true, value: { files: [], bytes: 0, more: 0 } };
    if (name === "app:state") return { ok: true, value: this.#state };
    if (name === "document:edit") {
      const { document, edit }: DocumentEdit = Object(payload);
      return this.#edit(document, edit);
    }
    if (name === "notice:dismiss") this.push({ notices: this.#state.notices.filter(({ id }) => id !== payload) });
    return { ok: true };
  }

  /** In use, and told, before it is answered. */
  #edit<N extends DocumentName>(document: N, given: unknown): Answer {
    const read: z.ZodSafeParseResult<EditOf<N>> = DEFINITIONS[document].edit.safeParse(given);
    if (!read.success) {
      const issues = read.error.issues.map((issue) => ({ ...issue, path: issue.path.slice(1) }));
      return { ok: true, value: fieldErrorsOf(issues, Object(given).entry) };
    }
    const { schedule, desktop, documents } = this.#state;
    const moment = { epoch: schedule.now, zone: UTC, displays: desktop.displays };
    const outcome = MODELS[document].edit(documents[document], read.data, moment);
    if (!outcome.ok) return { ok: false, code: "E_REFUSED", message: refusalText(document, outcome.reason) };
    this.push({ documents: { [document]: outcome.value } });
    return { ok: true, value: [] };
  }
}

const t = createTranslator("en");
function refusalText(document: DocumentName, reason: string): string {
  const key = `refused.${document}.${reason}`;
  return isMessageKey(key) ? t(key) : key;
}
