import { useApp } from "../state/app-context";
import { EditableList } from "./editable-list";
import { Said } from "../../components/status";
import styles from "./settings.module.css";
import { useSetting } from "../setting-controls/use-setting";

/** Times of the day at which breaks come. The last one cannot be removed: without any there would be no breaks. */
export function FixedTimes() {
  const { t } = useApp();
  const { value, change, said } = useSetting("times");
  return (
    <fieldset className={styles.hours}>
      <legend>{t("settings.times")}</legend>
      <EditableList
        type="time"
        values={value}
        nameOf={(time) => time}
        removeLabelOf={(time) => t("settings.times.remove", { time })}
        fieldLabel={t("settings.times.new")}
        addLabel={t("settings.times.add")}
        className={styles.times}
        keepsLast
        onAdd={(time) => change([...new Set([...value, time])].sort())}
        onRemove={(time) => change(value.filter((each) => each !== time))}
      >
        <Said said={said} />
      </EditableList>
    </fieldset>
  );
}
