import type { Reply } from "../../../shared/contract";
import { checkSound } from "../../../shared/sound/measure-sound";
import { SOUND_EXTENSIONS } from "../../../shared/sound/own-sound";
import type { Pcm } from "../../../shared/sound/pcm";
import { failReply, okReply, savedReply } from "../../ipc/reply";
import type { ChosenFile, Dialogs, SoundDecoder } from "../../ports";
import type { Context } from "../feature";
import type { Notice } from "../notices/notices";
import type { CustomSoundStore } from "./custom-sound-store";

export interface OwnSoundParts {
  readonly own: CustomSoundStore;
  readonly dialogs: Dialogs;
  readonly decoder: Pick<SoundDecoder, "decode">;
  readonly tell: (notice: Notice) => void;
}
type Read = { readonly ok: true; readonly sound: Pcm } | { readonly ok: false; readonly why: "format" | "long" };

/** Keeps what is heard of a sound file, and takes it for the chime. Nothing changes unless all of it works. */
export async function chooseSound(
  { localization, edit }: Context,
  { dialogs, own, decoder }: OwnSoundParts,
): Promise<Reply<string | null>> {
  const { t } = localization;
  const keep = own.keeper();
  let chosen: ChosenFile | null;
  try {
    chosen = await dialogs.chooseFile(t("settings.ownSound.choose"), SOUND_EXTENSIONS);
  } catch {
    return failReply("E_READ", t("error.sound.read"));
  }
  if (chosen === null) return okReply(null);
  const read = await readSound(chosen.bytes, decoder);
  if (!read.ok) return failReply("E_FORMAT", t(`error.sound.${read.why}`));
  const kept = await keep(read.sound);
  if (!kept.ok) return failReply("E_SAVE", t("error.sound.save", { errno: kept.errno }));
  const changed = edit("settings", { sound: "own", ownSoundName: chosen.name.slice(0, 255) });
  return changed.ok ? savedReply(await changed.saving, chosen.name, t) : failReply("E_REFUSED", t("edit.unread"));
}

/**
 * Takes over, once, a sound that an earlier version kept as the foreign file it was. Where that cannot be done the soft chime
 * sounds in its place, and the person is told.
 */
export async function takeOverSound(
  { localization, storage }: Context,
  { own, decoder, tell }: OwnSoundParts,
): Promise<void> {
  const keep = own.keeper();
  const former = own.readFormer();
  if (former === null) return;
  const read = await readSound(former, decoder);
  const isKept = read.ok && (await keep(read.sound)).ok;
  if (isKept || storage.documents.settings.value.sound !== "own") return;
  tell({ id: "own-sound", code: "E_FORMAT", text: () => localization.t("settings.ownSound.refused") });
}

async function readSound(bytes: Uint8Array, decoder: OwnSoundParts["decoder"]): Promise<Read> {
  const checked = checkSound(bytes);
  if (!checked.ok) return checked;
  const sound = await decoder.decode(checked.bytes);
  return sound === null ? { ok: false, why: "format" } : { ok: true, sound };
}
