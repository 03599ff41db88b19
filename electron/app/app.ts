import type { AppChange, AppSlice, AppState } from "../../shared/app-state";
import type { Screen } from "../../shared/screens";
import type { Diagnosis } from "../../shared/diagnostics/diagnosis";
import { DOCUMENT_NAMES, type DocumentName, type EditOf, type ValueOf } from "../../shared/documents/registry";
import { CALL_NAMES, type CallName } from "../../shared/contract";
import type { Localization } from "../../shared/i18n/localization";
import type { ScheduleView } from "../../shared/scheduler/view";
import { planOf } from "../../shared/settings/plan-of";
import { SECOND, type Ms } from "../../shared/time/units";
import type { Context, Feature } from "../features/feature";
import type { Handlers } from "../ipc/serve";
import type { Saved } from "../storage/documents/document-store";
import { editDocument, replaceDocument, type EditOutcome } from "../storage/documents/edit-document";
import { openStorage, type Storage } from "../storage/storage";
import type { Ports } from "./ports";
import { Runtime } from "./runtime";

/** Nobody waits longer than this for an app to end, and no system does for its own end. */
const LAST_WAIT = 4 * SECOND;

/** The features in the order in which they take part, and what the start asks of them. */
export interface Features {
  readonly listed: readonly Feature[];
  readonly open: (screen: Screen | null) => void;
  readonly hasNotices: () => boolean;
  readonly diagnoses: () => readonly Diagnosis[];
}

/** Joins the features: each turn, each edit and each push goes to all of them, in one order. */
export class App {
  readonly storage: Storage;
  readonly context: Context;
  #runtime: Runtime | null = null;
  #features: Features = { listed: [], open: () => {}, hasNotices: () => false, diagnoses: () => [] };
  readonly #ports: Ports;

  constructor(ports: Ports, localization: Localization) {
    const { clock, folder, openStore, senses, mainWindow, faults } = ports;
    this.#ports = ports;
    this.storage = openStorage({
      folder,
      epoch: clock.now().epoch,
      now: () => clock.now().epoch,
      openStore,
      after: clock.after,
      onTriedAgain: () => this.#each("tell", (feature) => feature.onTriedAgain?.()),
      onForeign: (_file, kept) => this.#each("tell", (feature) => feature.onForeign?.(kept)),
    });
    this.context = {
      clock,
      faults,
      storage: this.storage,
      localization,
      moment: () => ({ ...clock.now(), displays: senses.presentDisplays() }),
      view: () => this.runtime.view,
      dispatch: (event) => this.runtime.dispatch(event),
      edit: (document, edit) => this.#edit(document, edit),
      replace: (document, value) => this.#replace(document, value),
      push: (...slices) => faults.attempt("push", () => mainWindow.push(() => this.#slices(slices))),
      pushDocument: (name) =>
        faults.attempt("push", () =>
          mainWindow.push(() => ({
            unsaved: this.storage.isUnsaved(),
            documents: { [name]: this.storage.documents[name].value },
          })),
        ),
      retell: () => this.#each("retell", (feature) => feature.onRetell?.()),
    };
  }

  /** Makes the features, then takes the first turn and starts them. */
  begin(make: (context: Context) => Features): void {
    this.#features = make(this.context);
    this.#runtime = this.#makeRuntime();
    const { events, tray, zone } = this.#ports;
    const { open } = this.#features;
    events.onPower((event) => {
      // One may wake somewhere else.
      if (event.type === "woke") zone.look();
      this.runtime.dispatch(event);
    });
    events.onActivate(() => open(null));
    events.onQuit(
      () => this.stop(),
      () => tray.destroy(),
    );
    this.runtime.tick();
    this.#showItself();
    // Once the icon is there: none of it is needed before.
    this.#ports.clock.after(0, () => this.#each("start", (feature) => feature.start?.()));
  }

  /** Saves the schedule, lets every feature end, and resolves when all is on the disk, or the disk takes too long. */
  async stop(): Promise<void> {
    this.runtime.stop();
    this.#each("stop", (feature) => feature.stop?.());
    await new Promise<void>((resolve) => {
      const giveUp = this.#ports.clock.after(LAST_WAIT, resolve);
      void this.storage.close().then(giveUp).then(resolve);
    });
  }

  /** Takes the settings that there are now into use as at a first start, once everything was deleted. */
  beginAnew(): void {
    this.runtime.restart(planOf(this.storage.documents.settings.value));
    this.#told(DOCUMENT_NAMES, Promise.resolve({ ok: true }));
    this.#each("tell", (feature) => feature.onTriedAgain?.());
    this.context.push("today", "notices");
  }

  get runtime(): Runtime {
    if (this.#runtime === null) throw new Error("The app has not begun yet.");
    return this.#runtime;
  }
  /** Resolves when all that was asked for so far is written, or could not be. */
  get settled(): Storage["settled"] {
    return this.storage.settled;
  }
  get diagnoses(): Features["diagnoses"] {
    return this.#features.diagnoses;
  }

  /** All that the main window draws from. Reads no disk. */
  state(): AppState {
    const state = this.#features.listed.reduce<Partial<AppState>>((sum, each) => ({ ...sum, ...each.state?.() }), {});
    if (!isWhole(state)) throw new Error(`Parts of the state are missing: only ${Object.keys(state).join(", ")}.`);
    return state;
  }

  /** Every call has its handler, from one feature or another. */
  handlers(): Handlers {
    const all = this.#features.listed.reduce<Partial<Handlers>>((sum, { handlers }) => ({ ...sum, ...handlers }), {});
    if (!hasEvery(all)) throw new Error("A call has no handler.");
    return all;
  }

  /** The window opens for who has not been welcomed, or must be told of something; as the person signs in, never. */
  #showItself(): void {
    const { open, hasNotices } = this.#features;
    const { system, notifications } = this.#ports;
    const { t } = this.context.localization;
    if (!system.startsHidden) {
      if (!this.storage.documents.settings.value.onboarded || hasNotices()) open(null);
    } else if (hasNotices()) {
      notifications.show({ title: t("notification.waiting.title"), body: t("notification.waiting.body") });
    }
  }

  #makeRuntime(): Runtime {
    const { clock, presence, faults } = this.#ports;
    const { snapshot, documents } = this.storage;
    return new Runtime(planOf(documents.settings.value), snapshot.load(), {
      clock,
      presence,
      faults,
      show: (turn, idleFor) => this.#each("show", (feature) => feature.onTurn?.({ ...turn, idleFor })),
      record: (outputs, now) => this.#each("record", (feature) => feature.record?.(outputs, now)),
      publish: (view) => this.#each("tell", (feature) => feature.onView?.(view)),
      saveSnapshot: (taken) => {
        void snapshot.save(taken).then((saved) => {
          if (!saved.ok) console.warn(`snapshot: ${saved.errno}`);
        });
      },
      nextWanted: (view) => this.#nextWanted(view),
    });
  }

  #nextWanted(view: ScheduleView): Ms | null {
    const wanted = this.#features.listed.map((feature) => feature.nextWanted?.(view) ?? Infinity);
    const soonest = Math.min(...wanted);
    return soonest === Infinity ? null : soonest;
  }

  #edit<N extends DocumentName>(document: N, edit: EditOf<N>): EditOutcome<N> {
    const outcome = editDocument(this.storage.documents, { document, edit }, this.context.moment());
    if (outcome.ok) this.#told(outcome.changed, outcome.saving);
    return outcome;
  }
  #replace<N extends DocumentName>(document: N, value: ValueOf<N>): Promise<Saved> {
    const { changed, saving } = replaceDocument(this.storage.documents, document, value);
    this.#told(changed, saving);
    return saving;
  }
  /** What is in use is told at once; that it is durable, or is not, once that is known. */
  #told(changed: readonly DocumentName[], saving: Promise<Saved>): void {
    for (const name of changed) this.#each("use", (feature) => feature.onDocument?.(name));
    void saving.then(() => this.context.push("unsaved"));
  }

  #slices(names: readonly Exclude<AppSlice, "documents">[]): AppChange {
    const all = this.state();
    return Object.fromEntries(names.map((name) => [name, all[name]]));
  }
  /** One that fails keeps nothing from the others. */
  #each(where: string, visit: (feature: Feature) => void): void {
    for (const feature of this.#features.listed) this.#ports.faults.attempt(where, () => visit(feature));
  }
}

const SLICES: Readonly<Record<AppSlice, true>> = {
  schedule: true,
  documents: true,
  today: true,
  desktop: true,
  notices: true,
  unsaved: true,
  language: true,
  zone: true,
  requestedScreen: true,
  app: true,
};
const isWhole = (state: Partial<AppState>): state is AppState =>
  Object.keys(SLICES).every((slice) => Object.hasOwn(state, slice));
const hasEvery = (handlers: Partial<Handlers>): handlers is Handlers =>
  CALL_NAMES.every((name: CallName) => Object.hasOwn(handlers, name));
