import type { ExerciseFilter } from "../../../shared/routines/exercise-filter";
import { AREAS, POSITIONS } from "../../../shared/exercises/exercise";
import { useApp } from "../state/app-context";
import styles from "./routines.module.css";

interface FiltersProps {
  readonly filter: ExerciseFilter;
  readonly onFilter: (filter: ExerciseFilter) => void;
}

/** What someone looks for: by name, part of the body, position, and what others see of it. */
export function CardFilters({ filter, onFilter }: FiltersProps) {
  const { t } = useApp();
  const switches = [
    { name: "isDiscreet", label: t("catalogue.discreet") },
    { name: "isOut", label: t("catalogue.out") },
  ] as const;
  return (
    <div className={styles.filters} role="search" aria-labelledby="routines-catalogue">
      <label className={styles.field}>
        {t("catalogue.search")}
        <input
          type="search"
          value={filter.name}
          onChange={({ target }) => onFilter({ ...filter, name: target.value })}
        />
      </label>
      <label className={styles.field}>
        {t("catalogue.area")}
        <select
          value={filter.area ?? ""}
          onChange={({ target }) => onFilter({ ...filter, area: AREAS.find((each) => each === target.value) ?? null })}
        >
          <option value="">{t("catalogue.area.all")}</option>
          {AREAS.map((area) => (
            <option key={area} value={area}>
              {t(`area.${area}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {t("catalogue.position")}
        <select
          value={filter.position ?? ""}
          onChange={({ target }) =>
            onFilter({ ...filter, position: POSITIONS.find((each) => each === target.value) ?? null })
          }
        >
          <option value="">{t("catalogue.position.all")}</option>
          {POSITIONS.map((position) => (
            <option key={position} value={position}>
              {t(`catalogue.position.${position}`)}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.switches}>
        {switches.map(({ name, label }) => (
          <label key={name} className={styles.check}>
            <input
              type="checkbox"
              checked={filter[name]}
              onChange={({ target }) => onFilter({ ...filter, [name]: target.checked })}
            />
            {label}
          </label>
        ))}
      </div>
    </div>
  );
}
