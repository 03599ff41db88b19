import type { BreakPageHost, BreakPages, MainWindow, OpenBreakPages } from "../../../electron/ports";
import { withChange, type AppChange } from "../../../shared/app-state";
import type { BreakPageKind, BreakPageState } from "../../../shared/break-page/break-page";
import type { SurfaceFault } from "../../../shared/surface-fault";

/** The id under which the page of a break asks. */
export const BREAK_PAGE = 7;

/** A main window that keeps what it was sent. */
export class FakeMainWindow implements MainWindow {
  isOpen = false;
  shows = 0;
  readonly pushed: AppChange[] = [];
  readonly #did: string[];

  /** What it does is written into the same list as what others do, where the order matters. */
  constructor(did: string[] = []) {
    this.#did = did;
  }
  #closed: () => void = () => {};
  readonly onClosed = (listener: () => void): void => void (this.#closed = listener);
  readonly close = (): void => {
    this.isOpen = false;
    this.#closed();
  };
  readonly show = (): void => {
    this.isOpen = true;
    this.shows += 1;
  };
  readonly push = (change: () => AppChange): void => {
    if (!this.isOpen) return;
    const pushed = change();
    this.#did.push(`push ${Object.keys(pushed).join(" ")}`);
    this.pushed.push(pushed);
  };
  /** What the window draws from now, as far as it was told. */
  get told(): AppChange {
    return this.pushed.reduce<AppChange>((sum, change) => withChange(sum, change), {});
  }
}

/** The pages of a break, as one that shows everything. */
export class FakeBreakPages implements BreakPages {
  kind: BreakPageKind | null = null;
  wantsFocus = false;
  /** What the page was sent. */
  readonly sent: BreakPageState[] = [];
  /** What the pages have told that they drew. */
  readonly drawn: BreakPageKind[] = [];
  #host: BreakPageHost | null = null;
  readonly #did: string[];

  constructor(did: string[] = []) {
    this.#did = did;
  }
  readonly open: OpenBreakPages = (host) => {
    if (this.#host !== null) throw new Error("The pages of breaks were opened twice");
    this.#host = host;
    return this;
  };
  readonly show = (kind: BreakPageKind | null): void => {
    if (kind === this.kind) return;
    this.#did.push(`page ${kind ?? "gone"}`);
    this.kind = kind;
    this.refresh();
  };
  readonly refresh = (): void => {
    const { state } = this;
    if (state !== null) this.sent.push(state);
  };
  readonly painted = (contentsId: number, kind: BreakPageKind): void => {
    if (contentsId === BREAK_PAGE) this.drawn.push(kind);
  };
  readonly end = (): void => this.show(null);
  readonly stateFor = (contentsId: number): BreakPageState | null => (contentsId === BREAK_PAGE ? this.state : null);
  /** What the page shows now. */
  get state(): BreakPageState | null {
    return this.kind === null || this.#host === null ? null : this.#host.source(this.kind, true);
  }
  /** They cannot be brought onto the screen. */
  giveUp(fault: SurfaceFault = "crashed"): void {
    this.#host?.onGivenUp(fault);
  }
  /** They are found on the screen. */
  look(): void {
    this.#host?.onThere();
  }
  /** The person closes the one that is shown. */
  close(): void {
    if (this.kind !== null) this.#host?.onClosed(this.kind);
  }
}
