import type { DisplaySource } from "../../../shared/diagnostics/display-source";
import type { FullScreenSource } from "../../../shared/diagnostics/full-screen-source";
import type { DesktopSenses, Reading, WatchedCapability } from "../../../electron/ports";

type Tell = Parameters<DesktopSenses["watchDesktop"]>[0];

/** A desktop whose senses a test speaks for. */
export class FakeSenses implements DesktopSenses {
  displays: readonly string[] = ["Screen 1 1280×800"];
  /** Whether one of the programs that are asked for is running. */
  running: Reading = false;
  /** How often programs were looked for. */
  asked = 0;
  /** Whether a camera is in use, and how often that was asked. */
  camera: Reading = false;
  cameraLooks = 0;
  /** How many watch something now: the desktop, Windows, the displays. */
  readonly watching = { desktop: 0, windows: 0, displays: 0 };
  #tell: Tell = () => {};
  #answers: Promise<void> = Promise.resolve();
  #changed: () => void = () => {};

  readonly watchDesktop = (tell: Tell): Promise<void> => {
    this.watching.desktop += 1;
    this.#tell = tell;
    return Promise.resolve();
  };
  readonly watchWindows = (tell: (watched: "call" | "fullScreen", sensed: Reading) => void): (() => void) => {
    this.watching.windows += 1;
    tell("call", true);
    return () => (this.watching.windows -= 1);
  };
  readonly isCameraInUse = (): Promise<Reading> => {
    this.cameraLooks += 1;
    return Promise.resolve(this.camera);
  };
  readonly isAnyRunning = async (names: readonly string[]): Promise<Reading> => {
    this.asked += 1;
    await this.#answers;
    return names.length === 0 ? false : this.running;
  };
  /** Whoever asks for programs waits from now on, until the answer is called. */
  holdAnswers(): () => void {
    let release = (): void => {};
    this.#answers = new Promise((resolve) => (release = resolve));
    return release;
  }
  source: DisplaySource = "label";
  readonly displaySource = (): DisplaySource => this.source;
  readonly presentDisplays = (): readonly string[] => this.displays;
  readonly onDisplaysChanged = (tell: () => void): void => {
    this.watching.displays += 1;
    this.#changed = tell;
  };

  say(watched: WatchedCapability, sensed: Reading, by?: FullScreenSource): void {
    this.#tell(watched, sensed, by);
  }
  plugIn(...displays: readonly string[]): void {
    this.displays = [...this.displays, ...displays];
    this.#changed();
  }
  unplug(display: string): void {
    this.displays = this.displays.filter((each) => each !== display);
    this.#changed();
  }
}
