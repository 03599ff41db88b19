import { EventEmitter } from "node:events";
import type { Area } from "./desk";

type Printed = (isSent: boolean, reason: string) => void;

/** What a window shows; keeps what it was sent. */
export class FakeContents extends EventEmitter {
  static #ids = 0;
  readonly id = (FakeContents.#ids += 1);
  readonly sent: { readonly name: string; readonly value: unknown }[] = [];
  readonly printed: { readonly options: unknown; readonly done: Printed }[] = [];
  readonly pdfs: unknown[] = [];
  webRtcPolicy = "default";
  openHandler: (() => { readonly action: string }) | null = null;
  isStillLoading = false;
  readonly #isGone: () => boolean;

  constructor(isGone: () => boolean) {
    super();
    this.#isGone = isGone;
  }
  send(name: string, value: unknown): void {
    if (this.#isGone()) throw new TypeError("Object has been destroyed");
    this.sent.push({ name, value });
  }
  /** The process of the page, and whether it was made to end. */
  readonly osProcessId = 1_000 + this.id;
  getOSProcessId(): number {
    return this.osProcessId;
  }
  forcefullyCrashRenderer(): void {
    this.emit("render-process-gone");
  }
  isDestroyed(): boolean {
    return this.#isGone();
  }
  isLoading(): boolean {
    return this.isStillLoading;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
  setWindowOpenHandler(handler: () => { readonly action: string }): void {
    this.openHandler = handler;
  }
  printToPDF(options: unknown): Promise<Buffer> {
    this.pdfs.push(options);
    return Promise.resolve(Buffer.from("%PDF"));
  }
  print(options: unknown, done: Printed): void {
    this.printed.push({ options, done });
  }
}

/** A window that is on no screen. As with the real one, nothing may be asked of it once it is destroyed. */
export class FakeWindow extends EventEmitter {
  static made: FakeWindow[] = [];
  readonly options: Readonly<Record<string, unknown>>;
  readonly #contents: FakeContents;
  url = "";
  bounds: Area;
  #isFullScreen = false;
  #isResizable: boolean;
  #state = { isGone: false, isVisible: false, isFocused: false, isMinimized: false };

  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.options = options;
    this.bounds = {
      x: sideOf(options["x"]),
      y: sideOf(options["y"]),
      width: sideOf(options["width"]),
      height: sideOf(options["height"]),
    };
    this.#isResizable = options["resizable"] !== false;
    this.#contents = new FakeContents(() => this.#state.isGone);
    FakeWindow.made.push(this);
  }
  get webContents(): FakeContents {
    this.#get();
    return this.#contents;
  }
  /** What is told of its page, also when it is gone. */
  tellOfPage(event: string): void {
    this.#contents.emit(event);
  }
  static getAllWindows(): readonly FakeWindow[] {
    return FakeWindow.open;
  }
  /** The windows that there are. */
  static get open(): readonly FakeWindow[] {
    return FakeWindow.made.filter((each) => !each.isDestroyed());
  }
  /** The one that was opened last. */
  static get last(): FakeWindow {
    const last = FakeWindow.made.at(-1);
    if (last === undefined) throw new Error("No window was opened");
    return last;
  }

  isDestroyed(): boolean {
    return this.#state.isGone;
  }
  destroy(): void {
    this.vanish();
    this.emit("closed");
  }
  /** It is gone, and that it is may be told later, or never. */
  vanish(): void {
    this.#state = { ...this.#get(), isGone: true, isVisible: false, isFocused: false };
  }
  /** The person, or the page itself, closes it, if the app lets it be closed. */
  close(): void {
    const event = { isPrevented: false, preventDefault: (): void => void (event.isPrevented = true) };
    this.emit("close", event);
    if (!event.isPrevented) this.destroy();
  }
  show(): void {
    this.#set({ isVisible: true, isFocused: true, isMinimized: false });
  }
  showInactive(): void {
    this.#set({ isVisible: true });
  }
  focus(): void {
    this.#set({ isFocused: true });
  }
  minimize(): void {
    this.#set({ isMinimized: true, isFocused: false });
    this.emit("minimize");
  }
  hide(): void {
    this.#set({ isVisible: false, isFocused: false });
    this.emit("hide");
  }
  restore(): void {
    this.#set({ isMinimized: false });
  }
  isVisible(): boolean {
    return this.#get().isVisible;
  }
  isFocused(): boolean {
    return this.#get().isFocused;
  }
  isMinimized(): boolean {
    return this.#get().isMinimized;
  }
  getBounds(): Area {
    this.#get();
    return this.bounds;
  }
  setBounds(bounds: Area): void {
    this.#set({});
    this.bounds = bounds;
  }
  setResizable(isResizable: boolean): void {
    this.#set({});
    this.#isResizable = isResizable;
  }
  isFullScreen(): boolean {
    this.#get();
    return this.#isFullScreen;
  }
  setFullScreen(isFullScreen: boolean): void {
    this.#set({});
    // Some desktops leave a window of one size as it is.
    this.#isFullScreen = isFullScreen && this.#isResizable;
  }
  /** How high it stands above the others, and on which workspaces. */
  level: string | null = null;
  workspaces: unknown = null;
  setAlwaysOnTop(_isOnTop: boolean, level: string): void {
    this.#set({});
    this.level = level;
  }
  setVisibleOnAllWorkspaces(_isVisible: boolean, how: unknown): void {
    this.#set({});
    this.workspaces = how;
  }
  removeMenu(): void {
    this.#set({});
  }
  loadURL(url: string): Promise<void> {
    this.#set({});
    this.url = url;
    return Promise.resolve();
  }

  #get() {
    if (this.#state.isGone) throw new TypeError("Object has been destroyed");
    return this.#state;
  }
  #set(change: Partial<{ isVisible: boolean; isFocused: boolean; isMinimized: boolean }>): void {
    this.#state = { ...this.#get(), ...change };
  }
}

const sideOf = (given: unknown): number => (typeof given === "number" ? given : 0);
