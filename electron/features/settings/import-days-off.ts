import { addDaysOff } from "../../../shared/calendar/add-days-off";
import type { DaysOffTaken } from "../../../shared/calendar/channels";
import type { Reply } from "../../../shared/contract";
import { dateIn } from "../../../shared/time/wall-clock";
import { failReply, okReply, savedReply } from "../../ipc/reply";
import type { ChosenFile, Dialogs, ReadDaysOff } from "../../ports";
import { errnoOf } from "../../platform/errno";
import type { Context } from "../feature";

export interface DaysOffParts {
  readonly dialogs: Pick<Dialogs, "chooseFile">;
  readonly readDaysOff: ReadDaysOff;
}

/** Asks for a calendar file and adds its days to the days off; `null` where the person chooses none. */
export async function importDaysOff(
  { localization, storage, moment, edit }: Context,
  { dialogs, readDaysOff }: DaysOffParts,
): Promise<Reply<DaysOffTaken | null>> {
  const { t } = localization;
  let chosen: ChosenFile | null;
  try {
    chosen = await dialogs.chooseFile(t("settings.daysOff.import"), ["ics"]);
  } catch (error) {
    return errnoOf(error) === "E_TOO_LARGE"
      ? failReply("E_TOO_LARGE", t("error.calendar.size"))
      : failReply("E_READ", t("error.calendar.read"));
  }
  if (chosen === null) return okReply(null);
  const asked = moment();
  const read = await readDaysOff(chosen.bytes, { now: asked.epoch, zone: asked.zone.name });
  if (!read.ok) return failReply("E_FORMAT", t(`error.calendar.${read.why}`));
  const { epoch, zone } = moment();
  const today = dateIn(epoch, zone);
  const { daysOff, added, beyond } = addDaysOff(storage.documents.settings.value.daysOff, read.days, today);
  const changed = edit("settings", { daysOff });
  return changed.ok
    ? savedReply(await changed.saving, { added, beyond, left: read.left }, t)
    : failReply("E_REFUSED", t("edit.unread"));
}
