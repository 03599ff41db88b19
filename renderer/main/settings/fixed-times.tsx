import { Status } from "../../components/status";
import { SettingGroup } from "../setting-controls/setting-group";
import { useSetting } from "../setting-controls/use-setting";
import { useApp } from "../state/app-context";
import { EditableList } from "./editable-list";

/** The times of day at which breaks come. The last one cannot be removed: there would be no breaks at all. */
export function FixedTimes() {
  const { t } = useApp();
  const { value, change, status } = useSetting("times");
  return (
    <SettingGroup legend={t("settings.times")}>
      <EditableList
        type="time"
        values={value}
        nameOf={(time) => time}
        removeLabelOf={(time) => t("settings.times.remove", { time })}
        fieldLabel={t("settings.times.new")}
        addLabel={t("settings.times.add")}
        layout="row"
        keepsLast
        onAdd={(time) => change([...new Set([...value, time])].sort())}
        onRemove={(time) => change(value.filter((each) => each !== time))}
      >
        <Status status={status} place="beside" />
      </EditableList>
    </SettingGroup>
  );
}
