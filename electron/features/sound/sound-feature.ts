import type { BreakPageKind, BreakPageState } from "../../../shared/break-page/break-page";
import { MAX_CUSTOM_SECONDS } from "../../../shared/sound/notes";
import { beginningOf, type Pcm } from "../../../shared/sound/pcm";
import { okReply, failReply } from "../../ipc/reply";
import type { ChimePlayer, SoundDecoder, SpeakingVoice } from "../../ports";
import type { Context, Feature } from "../feature";
import { chooseSound, takeOverSound, type OwnSoundParts } from "./choose-sound";
import { BreakAudio } from "./sound-player";

export interface SoundParts extends OwnSoundParts {
  readonly player: ChimePlayer;
  readonly decoder: SoundDecoder;
  readonly voice: SpeakingVoice;
  readonly surface: (kind: BreakPageKind) => BreakPageState;
}
export interface SoundFeature extends Feature {
  /** Whether there is a voice, as far as is known. */
  readonly hasVoice: () => boolean;
}

/** The chimes and the voice of breaks, and their settings. */
export function createSound(context: Context, parts: SoundParts): SoundFeature {
  const { storage, localization, clock, push } = context;
  const { player, decoder, voice, own, surface } = parts;
  const { t } = localization;
  const settings = () => storage.documents.settings.value;
  const sounding = new BreakAudio({
    settings,
    play: (chime) => player.play(chime),
    hush: () => player.stop(),
    ownSound: () => whatIsPlayed(own.read()),
    voice,
    after: clock.after,
    surface,
    over: () => t("spoken.over"),
  });
  return {
    hasVoice: () => voice.works,
    onTurn: ({ view, outputs }) => sounding.follow(view, outputs),
    start: () => void takeOverSound(context, parts),
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
      "decode:source": (_payload, senderId) => {
        const source = decoder.sourceFor(senderId);
        return source === null ? failReply("E_REFUSED", t("error.payload")) : okReply(source);
      },
      "decode:samples": (piece, senderId) => {
        decoder.take(senderId, piece);
        return okReply(undefined);
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

/** A second more than is heard, so that a longer sound fades out. */
const whatIsPlayed = (sound: Pcm | null): Pcm | null =>
  sound === null ? null : beginningOf(sound, MAX_CUSTOM_SECONDS + 1);
