import { DECODED } from "../../../support/ports/sound";
import { FakeVoice } from "../../../support/ports/voice";
import type { Ms } from "../../../../shared/time/units";
import { type DesktopHold } from "../../../../shared/scheduler/holds";
import { describe, expect, it } from "vitest";
import { BreakAudio } from "../../../../electron/features/sound/sound-player";
import { createTranslator } from "../../../../shared/i18n/format";
import { DEFAULT_SETTINGS, type Settings } from "../../../../shared/settings/settings";
import type { Answer } from "../../../../shared/scheduler/answers";
import { breakPageState } from "../../../../shared/break-page/break-page-state";
import { MINUTE, SECOND } from "../../../../shared/time/units";
import { guidedBy } from "../../../support/guided";
import { Desk } from "../../../simulation/desk";

const t = createTranslator("en");

/** A desk at which everything that is heard is written down. */
class Room {
  readonly heard: string[] = [];
  /** How long the voice was to wait, each time. */
  readonly waits: Ms[] = [];
  settings: Settings;
  #known = 0;
  readonly #desk: Desk;
  readonly #sounding: BreakAudio;
  #pending: (() => void) | null = null;

  constructor(change: Partial<Settings>) {
    this.settings = { ...DEFAULT_SETTINGS, sound: "off", startMode: "atOnce", ...change };
    this.#desk = new Desk(this.settings);
    this.#sounding = new BreakAudio({
      settings: () => this.settings,
      play: ({ sound, part, volume, own }) =>
        this.heard.push(`${sound} ${part} ${volume}${own === null ? "" : " own"}`),
      hush: () => {
        if (this.heard.some((each) => each.startsWith("soft"))) this.heard.push("hush");
      },
      ownSound: () => DECODED,
      voice: new FakeVoice(this.heard),
      after: (wait, then) => {
        this.waits.push(wait);
        this.#pending = then;
        return () => (this.#pending = null);
      },
      surface: (kind) =>
        breakPageState({
          kind,
          primary: true,
          schedule: this.#desk.view,
          settings: this.settings,
          guided: guidedBy("calf-raise"),
          clock: String,
          locale: "en",
          t,
        }),
      over: () => t("spoken.over"),
    });
  }

  pass(length: number): void {
    for (let left = length; left > 0; left -= SECOND) {
      this.#desk.work(SECOND);
      this.look();
    }
  }
  answer(answer: Answer): void {
    this.#desk.answer(answer);
    this.look();
  }
  hold(...holds: readonly DesktopHold[]): void {
    this.#desk.hold(...holds);
    this.look();
  }
  look(): void {
    const outputs = this.#desk.outputs.slice(this.#known);
    this.#known = this.#desk.outputs.length;
    this.#sounding.follow(this.#desk.view, outputs);
    const due = this.#pending;
    this.#pending = null;
    due?.();
  }
}

describe("what is heard of a break", () => {
  it("is a chime at its start and at its end, and nothing in between", () => {
    const room = new Room({ sound: "wood", volume: 30 });
    room.pass(70 * MINUTE);
    expect(room.heard).toEqual(["wood start 30", "wood end 30"]);
  });

  it("is nothing at all when sound is off, or as loud as nothing", () => {
    for (const settings of [{ sound: "off" }, { sound: "soft", volume: 0 }] as const) {
      const room = new Room(settings);
      room.pass(70 * MINUTE);
      expect(room.heard).toEqual([]);
    }
  });

  it("is the person's own file, read as it is needed", () => {
    const room = new Room({ sound: "own" });
    room.answer("start");
    expect(room.heard).toEqual(["own start 60 own"]);
  });

  it("is the voice as well, if wanted, which has the last word", () => {
    const room = new Room({ sound: "soft", readAloud: true, voicePace: 120 });
    room.pass(70 * MINUTE);
    expect(room.heard).toEqual([
      "soft start 60",
      "120: The break has begun: 5 minutes.",
      "soft end 60",
      "voice stops",
      "120: The break is over.",
    ]);
  });

  it("begins when the chime is mostly over, and at once where there is none", () => {
    const chiming = new Room({ sound: "soft", readAloud: true });
    chiming.pass(70 * MINUTE);
    expect(chiming.waits).toEqual([1_500, 1_500]);
    const silent = new Room({ sound: "off", readAloud: true });
    silent.pass(70 * MINUTE);
    expect(silent.waits).toEqual([0, 0]);
  });

  it("starts with the prompt where the break waits for an answer, and falls silent when it is put off", () => {
    const room = new Room({ readAloud: true, startMode: "ask" });
    room.pass(60 * MINUTE);
    room.answer("postpone");
    expect(room.heard).toEqual(["100: Time to stand up.", "voice stops"]);
  });

  it("falls silent at once as the person ends the break", () => {
    const room = new Room({ sound: "soft", readAloud: true });
    room.answer("start");
    room.answer("end");
    room.pass(MINUTE);
    expect(room.heard.slice(2)).toEqual(["hush", "voice stops"]);
  });

  it("falls silent at once as a call begins, and stays so while it lasts", () => {
    const room = new Room({ sound: "soft", readAloud: true });
    room.answer("start");
    room.hold("call");
    room.pass(10 * MINUTE);
    expect(room.heard.slice(2)).toEqual(["hush", "voice stops"]);
  });

  it("leaves even the last word out as a call begins", () => {
    const room = new Room({ readAloud: true });
    room.pass(65 * MINUTE);
    room.hold("call");
    expect(room.heard.slice(-2)).toEqual(["100: The break is over.", "voice stops"]);
  });

  it("is nothing where the person begins a break in a call", () => {
    const room = new Room({ sound: "soft", readAloud: true });
    room.hold("call");
    room.heard.length = 0;
    room.answer("start");
    room.pass(10 * MINUTE);
    expect(room.heard).toEqual([]);
  });

  it("ends when reading is switched off, and begins when it is switched on", () => {
    const room = new Room({ readAloud: true });
    room.answer("start");
    room.settings = { ...room.settings, readAloud: false };
    room.look();
    room.settings = { ...room.settings, readAloud: true };
    room.look();
    expect(room.heard).toEqual([
      "100: The break has begun: 5 minutes.",
      "voice stops",
      "100: The break has begun: 5 minutes.",
    ]);
  });

  it("is of a microbreak what to do, and no chime", () => {
    const room = new Room({ sound: "soft", readAloud: true, microOn: true });
    room.pass(21 * MINUTE);
    expect(room.heard).toEqual(["100: Hands off for a moment.", "voice stops"]);
  });
});
