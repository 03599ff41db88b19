import type { Reply } from "../../../shared/ipc";
import type { Translate } from "../../../shared/i18n/format";
import type { Settings, SettingsPatch } from "../../../shared/settings/settings";
import type { Chime } from "../../../shared/sound/chime";
import { isSoundFile } from "../../../shared/sound/own-sound";
import type { ChosenFile } from "../../platform/choose-file";
import type { WriteResult } from "../../storage/files/durable-write";
import { accept, refuse } from "../../ipc/reply";
import type { Handlers } from "../../ipc/serve";

/** What the handlers may ask of what is heard. */
export interface SoundActs {
  /** `null` when the person chooses none. Rejects when the file cannot be read. */
  readonly choose: () => Promise<ChosenFile | null>;
  readonly keep: (bytes: Buffer) => WriteResult;
  readonly ring: () => void;
  readonly chimeFor: (senderId: number) => Chime | null;
  /** Reads a sample aloud; whether there is a voice that could. */
  readonly tryVoice: () => Promise<boolean>;
}
type SoundCall = "sound:choose" | "sound:try" | "sound:chime" | "voice:try";

/** What every handler may ask for. */
interface Common {
  readonly change: (patch: SettingsPatch) => Promise<Reply<Settings>>;
  readonly refresh: () => void;
  readonly t: Translate;
}

export function soundHandlers(acts: SoundActs, common: Common): Pick<Handlers, SoundCall> {
  const { refresh, t } = common;
  return {
    "sound:choose": () => choose(acts, common),
    "sound:try": () => {
      acts.ring();
      return accept(undefined);
    },
    "sound:chime": (_payload, senderId) => {
      const chime = acts.chimeFor(senderId);
      return chime === null ? refuse("E_NO_PROMPT", t("error.noPrompt")) : accept(chime);
    },
    "voice:try": async () => {
      const couldSpeak = await acts.tryVoice();
      // The diagnosis may be another now.
      refresh();
      return couldSpeak ? accept(undefined) : refuse("E_NO_VOICE", t("error.voice"));
    },
  };
}

/** Copies a sound file into the app's folder and takes it for the chime. Nothing changes unless all of it works. */
async function choose({ choose: ask, keep }: SoundActs, { change, t }: Common): Promise<Reply<string | null>> {
  let chosen: ChosenFile | null;
  try {
    chosen = await ask();
  } catch {
    return refuse("E_READ", t("error.sound.read"));
  }
  if (chosen === null) return accept(null);
  if (!isSoundFile(chosen.bytes)) return refuse("E_FORMAT", t("error.sound.format"));
  const kept = keep(chosen.bytes);
  if (!kept.ok) return refuse("E_SAVE", t("error.sound.save", { errno: kept.errno }));
  const changed = await change({ sound: "own", ownSoundName: chosen.name.slice(0, 255) });
  return changed.ok ? accept(chosen.name) : changed;
}
