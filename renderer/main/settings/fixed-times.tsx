import { useState } from "react";
import { useApp } from "../state/app-context";
import styles from "./settings.module.css";
import { useSetting } from "./use-setting";

/** Times of the day at which breaks come. The last one cannot be removed: without any there would be no breaks. */
export function FixedTimes() {
  const { t } = useApp();
  const { value, change, said } = useSetting("times");
  const [draft, setDraft] = useState("");
  return (
    <fieldset className={styles.hours}>
      <legend>{t("settings.times")}</legend>
      <ul className={styles.times}>
        {value.map((time) => (
          <li key={time} className={styles.range}>
            <span>{time}</span>
            <button
              type="button"
              aria-label={t("settings.times.remove", { time })}
              disabled={value.length === 1}
              onClick={() => change(value.filter((each) => each !== time))}
            >
              −
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.control}>
        <input
          type="time"
          aria-label={t("settings.times.new")}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
        />
        <button
          type="button"
          disabled={draft === ""}
          onClick={() => {
            change([...new Set([...value, draft])].sort());
            setDraft("");
          }}
        >
          {t("settings.times.add")}
        </button>
        <span role={said.ok ? "status" : "alert"} className={said.ok ? styles.saved : styles.refused}>
          {said.text}
        </span>
      </div>
    </fieldset>
  );
}
