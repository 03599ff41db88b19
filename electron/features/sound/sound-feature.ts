import type { Localization } from "../../../shared/i18n/localization";
import { app } from "electron";
import type { SurfaceState } from "../../../shared/break-page/break-page";
import type { Settings } from "../../../shared/settings/settings";
import { SOUND_EXTENSIONS } from "../../../shared/sound/own-sound";
import { chooseFile } from "../../platform/choose-file";
import type { BuiltFiles } from "../../platform/windows/page-window";
import { SoundPage } from "../../platform/windows/sound-page";
import { SystemVoice } from "../../platform/speech/system-voice";
import type { SoundActs } from "./sound-handlers";
import { OwnSound } from "./custom-sound-store";
import type { Clock } from "../../ports";
import { Sounding } from "./sound-player";

export interface SoundsParts {
  readonly files: BuiltFiles;
  readonly clock: Clock;
  readonly settings: () => Settings;
  readonly surface: (kind: SurfaceState["kind"], primary: boolean) => SurfaceState;
  readonly localization: Localization;
}

export interface Sounds {
  readonly follow: Sounding["follow"];
  /** Whether there is a voice, as far as is known. */
  readonly hasVoice: () => boolean;
  readonly acts: SoundActs;
}

/** Joins the chimes and the voice with what makes them heard. */
export function openSounds({ files, clock, settings, surface, localization }: SoundsParts): Sounds {
  const page = new SoundPage(files, clock.after);
  const own = new OwnSound(app.getPath("userData"));
  const { t } = localization;
  const voice = new SystemVoice(() => localization.language);
  const sounding = new Sounding({
    settings,
    play: (chime) => page.play(chime),
    hush: () => page.stop(),
    ownSound: () => own.read(),
    voice,
    after: clock.after,
    surface: (kind) => surface(kind, true),
    over: () => t("spoken.over"),
  });
  app.on("will-quit", () => voice.stop());
  return {
    follow: (view, outputs) => sounding.follow(view, outputs),
    hasVoice: () => voice.works,
    acts: {
      choose: () => chooseFile(t("settings.ownSound.choose"), SOUND_EXTENSIONS),
      keep: (bytes) => own.keep(bytes),
      ring: () => sounding.ring("start"),
      chimeFor: (senderId) => page.chimeFor(senderId),
      tryVoice: () => voice.say(t("settings.readAloud.sample"), settings().voicePace),
    },
  };
}
