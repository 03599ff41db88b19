import type { BreakPageKind, BreakPageState } from "../../../shared/break-page/break-page";
import type { Reply } from "../../../shared/contract";
import { isSoundFile, SOUND_EXTENSIONS } from "../../../shared/sound/own-sound";
import { okReply, failReply, savedReply } from "../../ipc/reply";
import type { ChimePlayer, ChosenFile, Dialogs, SpeakingVoice } from "../../ports";
import type { Context, Feature } from "../feature";
import type { CustomSoundStore } from "./custom-sound-store";
import { BreakAudio } from "./sound-player";

export interface SoundParts {
  readonly player: ChimePlayer;
  readonly voice: SpeakingVoice;
  readonly own: CustomSoundStore;
  readonly dialogs: Dialogs;
  readonly surface: (kind: BreakPageKind) => BreakPageState;
}
export interface SoundFeature extends Feature {
  /** Whether there is a voice, as far as is known. */
  readonly hasVoice: () => boolean;
}

/** The chimes and the voice of breaks, and their settings. */
export function createSound(context: Context, parts: SoundParts): SoundFeature {
  const { storage, localization, clock, push } = context;
  const { player, voice, own, surface } = parts;
  const { t } = localization;
  const settings = () => storage.documents.settings.value;
  const sounding = new BreakAudio({
    settings,
    play: (chime) => player.play(chime),
    hush: () => player.stop(),
    ownSound: () => own.read(),
    voice,
    after: clock.after,
    surface,
    over: () => t("spoken.over"),
  });
  return {
    hasVoice: () => voice.works,
    onTurn: ({ view, outputs }) => sounding.follow(view, outputs),
    stop: () => voice.stop(),
    handlers: {
      "sound:choose": () => chooseSound(context, parts),
      "sound:try": () => {
        sounding.chime("start");
        return okReply(undefined);
      },
      "sound:chime": (_payload, senderId) => {
        const chime = player.chimeFor(senderId);
        return chime === null ? failReply("E_NO_PROMPT", t("error.noPrompt")) : okReply(chime);
      },
      "voice:try": async () => {
        const couldSpeak = await voice.say(t("settings.readAloud.sample"), settings().voicePace);
        // The diagnosis may be another now.
        push("desktop");
        return couldSpeak ? okReply(undefined) : failReply("E_NO_VOICE", t("error.voice"));
      },
    },
  };
}

/** Copies a sound file into the app's folder and takes it for the chime. Nothing changes unless all of it works. */
async function chooseSound(
  { localization, edit }: Context,
  { dialogs, own }: SoundParts,
): Promise<Reply<string | null>> {
  const { t } = localization;
  let chosen: ChosenFile | null;
  try {
    chosen = await dialogs.chooseFile(t("settings.ownSound.choose"), SOUND_EXTENSIONS);
  } catch {
    return failReply("E_READ", t("error.sound.read"));
  }
  if (chosen === null) return okReply(null);
  if (!isSoundFile(chosen.bytes)) return failReply("E_FORMAT", t("error.sound.format"));
  const kept = own.keep(chosen.bytes);
  if (!kept.ok) return failReply("E_SAVE", t("error.sound.save", { errno: kept.errno }));
  const changed = edit("settings", { sound: "own", ownSoundName: chosen.name.slice(0, 255) });
  return changed.ok ? savedReply(await changed.saving, chosen.name, t) : failReply("E_REFUSED", t("edit.unread"));
}
