import type { DaysOffTaken } from "../../../shared/calendar/channels";
import type { Translate } from "../../../shared/i18n/format";
import { MAX_DAYS_OFF } from "../../../shared/settings/settings";

/** What came of a calendar file in words: what was added, and each thing that was not. */
export const takenDays = ({ added, beyond, left }: DaysOffTaken, t: Translate): readonly string[] => [
  t("settings.daysOff.imported", { count: added }),
  ...(beyond === 0 ? [] : [t("settings.daysOff.beyond", { count: beyond, most: MAX_DAYS_OFF })]),
  ...left.map(({ why, count }) => t(`settings.daysOff.left.${why}`, { count })),
];
