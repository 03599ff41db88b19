import { useAppState } from "../state/use-app-state";
import { calendarDate } from "../../../shared/i18n/dates";
import { Button } from "../../components/button";
import { HelpText } from "../../components/help-text";
import { Status } from "../../components/status";
import { SettingGroup } from "../setting-controls/setting-group";
import { useSetting } from "../setting-controls/use-setting";
import { useApp } from "../state/app-context";
import { feedbackOf } from "../state/feedback";
import { useFeedback } from "../state/use-feedback";
import { EditableList } from "./editable-list";
import { takenDays } from "./taken-days";

/** Days without breaks: single ones, or the holidays of a calendar file. Past ones are not listed. */
export function DaysOff() {
  const { api, t, region } = useApp();
  const today = useAppState((state) => state.today.date);
  const { value, change, status } = useSetting("daysOff");
  const { status: imported, follow } = useFeedback();
  const coming = value.filter((date) => date >= today);
  const name = calendarDate(region);
  const importCalendar = (): void =>
    void follow(api.call("holidays:import"), (reply) =>
      feedbackOf(reply, reply.ok && reply.value !== null ? takenDays(reply.value, t).join(" ") : ""),
    );
  return (
    <SettingGroup legend={t("settings.daysOff")}>
      {coming.length === 0 && <HelpText>{t("settings.daysOff.none")}</HelpText>}
      <EditableList
        type="date"
        values={coming}
        nameOf={name}
        removeLabelOf={(date) => t("settings.daysOff.remove", { date: name(date) })}
        fieldLabel={t("settings.daysOff.date")}
        addLabel={t("settings.daysOff.add")}
        layout="column"
        onAdd={(date) => change([...new Set([...value, date])].sort())}
        onRemove={(date) => change(value.filter((each) => each !== date))}
      >
        <Button onClick={importCalendar}>{t("settings.daysOff.import")}</Button>
        <Status status={imported.kind === "idle" ? status : imported} place="beside" />
      </EditableList>
    </SettingGroup>
  );
}
