import type { BreakPageState } from "../../../shared/break-page/break-page";
import type { Output } from "../../../shared/scheduler/outputs";
import type { ScheduleView } from "../../../shared/scheduler/view";
import type { Settings } from "../../../shared/settings/settings";
import { chimeOf, isMuted, type Chime, type ChimePart } from "../../../shared/sound/chime";
import { spokenLines } from "../../../shared/break-page/spoken";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { Clock, Voice } from "../../ports";

/** The voice begins when the chime is mostly over. */
const AFTER_CHIME: Ms = 1.5 * SECOND;

export interface BreakAudioPorts {
  readonly settings: () => Settings;
  readonly play: (chime: Chime) => void;
  readonly hush: () => void;
  readonly ownSound: () => Chime["own"];
  readonly voice: Voice;
  readonly after: Clock["after"];
  /** What stands on the screen with the content. */
  readonly surface: (kind: BreakPageState["kind"]) => BreakPageState;
  /** What is said when a break has run out. */
  readonly over: () => string;
}

/** What is heard of breaks: follows what stands on the screen with chimes and a voice, and falls silent with it. */
export class BreakAudio {
  #shown: ScheduleView["surface"] = null;
  #read: BreakPageState | null = null;
  #wasHushed = false;
  #takeBack: () => void = () => {};
  readonly #ports: BreakAudioPorts;

  constructor(ports: BreakAudioPorts) {
    this.#ports = ports;
  }

  /** With each look, and what came of it. */
  follow(view: ScheduleView, outputs: readonly Output[]): void {
    const chime = chimeOf(this.#shown, view, outputs);
    const isLeft = this.#shown === "break" && view.surface === null && chime === null;
    const isNewlyHushed = isMuted(view) && !this.#wasHushed;
    if (isLeft || isNewlyHushed) this.#ports.hush();
    if (isNewlyHushed) this.#fallSilent();
    this.#shown = view.surface;
    this.#wasHushed = isMuted(view);
    if (chime !== null) this.chime(chime);
    this.#follow(view, chime);
  }

  /** Plays a chime as the settings have it. */
  chime(part: ChimePart): void {
    const { sound, volume } = this.#ports.settings();
    if (sound === "off" || volume === 0) return;
    this.#ports.play({ sound, part, volume, own: sound === "own" ? this.#ports.ownSound() : null });
  }

  #follow(view: ScheduleView, chime: ChimePart | null): void {
    const { readAloud, sound } = this.#ports.settings();
    const wait = chime === null || sound === "off" ? 0 : AFTER_CHIME;
    if (view.surface === null || !readAloud || isMuted(view)) {
      if (this.#read !== null) this.#fallSilent();
      if (chime === "end" && readAloud) this.#say(this.#ports.over(), wait);
      return;
    }
    const now = this.#ports.surface(view.surface);
    const lines = spokenLines(this.#read, now);
    const isOther = this.#read?.kind !== now.kind;
    if (lines.length > 0) this.#say(lines.join("\n"), wait);
    else if (isOther && this.#read !== null) this.#fallSilent();
    this.#read = now;
  }

  #say(text: string, wait: Ms): void {
    this.#takeBack();
    this.#takeBack = this.#ports.after(wait, () => void this.#ports.voice.say(text, this.#ports.settings().voicePace));
  }

  #fallSilent(): void {
    this.#read = null;
    this.#takeBack();
    this.#ports.voice.stop();
  }
}
