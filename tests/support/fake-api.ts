import { planOf } from "../../shared/settings/plan-of";
import type { AppState, CallName, ErrorCode, MainApi } from "../../shared/ipc";
import { withFitChange } from "../../shared/workspace/desk-fit/change-fit";
import { EMPTY_FIT } from "../../shared/workspace/desk-fit/workspace-fit";
import { edited } from "../../shared/workspace/checklist/edit";
import { NO_WORKSPACES } from "../../shared/workspace/checklist/workspaces";
import { SENSES } from "../../shared/diagnostics/diagnosis";
import { UTC } from "../../shared/time/now";
import { NO_CHOICES } from "../../shared/routines/choices";
import { withCustomEdit, type CustomEdit } from "../../shared/routines/custom/custom-edit";
import { checkEdit } from "../../shared/routines/custom/custom-edit-schema";
import { initialState } from "../../shared/scheduler/state";
import { view } from "../../shared/scheduler/view";
import { DEFAULT_SETTINGS } from "../../shared/settings/settings";

/** Noon in the zone the tests run in, whichever that is: the views show times of day in it. */
export const NOON = new Date(2026, 10, 23, 12).getTime();
const now = { elapsed: 0, awake: 0, epoch: NOON, zone: UTC };

/** The state of an app in the middle of a working day. */
export const appState = (change: Partial<AppState> = {}): AppState => ({
  schedule: view(initialState(planOf(DEFAULT_SETTINGS), now), now),
  settings: { ...DEFAULT_SETTINGS, onboarded: true },
  fit: EMPTY_FIT,
  routines: NO_CHOICES,
  workspaces: NO_WORKSPACES,
  notices: [],
  today: [],
  dayStart: NOON - 12 * 3_600_000,
  locale: "en",
  region: "en-GB",
  tray: "shown",
  diagnoses: SENSES.map((sense) => ({ sense, state: "works" })),
  displays: ["Built-in 1280×800"],
  visit: null,
  version: "0.1.0",
  platform: "linux",
  unsaved: false,
  ...change,
});

/**
 * Calls that are not answered as asked: with a text, what they do is in use and could not be saved; with a code, it is refused.
 */
export type Refusals = Partial<Record<CallName, string | { readonly code: ErrorCode; readonly message: string }>>;

/** The main process, played by hand: keeps settings and answers, and refuses what it is told to. */
export class FakeApi {
  readonly calls: { readonly name: CallName; readonly payload: unknown }[] = [];
  #state: AppState;
  #listeners: readonly ((state: AppState) => void)[] = [];
  readonly refusals: Refusals;
  /** What calls answer that leave the app: a file that was chosen, a place to write to. */
  readonly answers: Partial<Record<CallName, unknown>> = {};

  constructor(state: AppState, refusals: Refusals = {}) {
    this.#state = state;
    this.refusals = { ...refusals };
  }

  readonly api: MainApi = {
    call: (name, payload) => {
      this.calls.push({ name, payload });
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

  push(change: Partial<AppState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener(this.#state);
  }

  #done(name: CallName, payload: unknown, unsaved: string | undefined) {
    const answer = this.#answer(name, payload);
    return unsaved === undefined ? answer : { ok: false, code: "E_SAVE", message: unsaved };
  }

  #answer(name: CallName, payload: unknown): { readonly ok: true; readonly value?: unknown } {
    if (name in this.answers) return { ok: true, value: this.answers[name] };
    if (name === "app:state") return { ok: true, value: this.#state };
    if (name === "settings:set") this.push({ settings: { ...this.#state.settings, ...Object(payload) } });
    if (name === "routines:change") this.push({ routines: { ...this.#state.routines, ...Object(payload) } });
    if (name === "routines:edit") return this.#editOwn(Object(payload));
    if (name === "fit:change") this.push({ fit: withFitChange(this.#state.fit, Object(payload), NOON) });
    if (name === "checklist:edit") {
      const { workspaces, displays, schedule } = this.#state;
      const result = edited(workspaces, Object(payload), { epoch: schedule.now, zone: UTC, displays });
      if (result.ok) this.push({ workspaces: result.workspaces });
    }
    if (name === "notice:dismiss") this.push({ notices: this.#state.notices.filter(({ id }) => id !== payload) });
    return { ok: true };
  }

  #editOwn(edit: CustomEdit): { readonly ok: true; readonly value: unknown } {
    const { routines } = this.#state;
    const checked = checkEdit(edit, routines.own);
    if (!checked.ok) return { ok: true, value: checked.errors };
    this.push({ routines: { ...routines, own: withCustomEdit(routines.own, checked.edit) } });
    return { ok: true, value: [] };
  }
}
