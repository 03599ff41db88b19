import { POSITIONS } from "../../../shared/exercises/exercise";
import { AREAS } from "../../../shared/body-regions/body-regions";
import type { ExerciseFilter } from "../../../shared/routines/exercise-filter";
import { Checkbox } from "../../components/checkbox";
import { Field } from "../../components/field";
import { optionsOf, Select } from "../../components/select";
import { TextField } from "../../components/text-field";
import { useApp } from "../state/app-context";
import styles from "./card-filters.module.css";

interface FiltersProps {
  readonly filter: ExerciseFilter;
  readonly onFilter: (filter: ExerciseFilter) => void;
}

/** Filters by name, part of the body, position, and whether others notice it. */
export function CardFilters({ filter, onFilter }: FiltersProps) {
  const { t } = useApp();
  const switches = [
    { name: "isDiscreet", label: t("catalogue.discreet") },
    { name: "isOut", label: t("catalogue.out") },
  ] as const;
  return (
    <div className={styles.filters} role="search" aria-labelledby="routines-catalogue">
      <Field label={t("catalogue.search")} className={styles.field}>
        <TextField type="search" value={filter.name} onChange={(name) => onFilter({ ...filter, name })} />
      </Field>
      <Field label={t("catalogue.area")} className={styles.field}>
        <Select
          options={[{ value: "", label: t("catalogue.area.all") }, ...optionsOf(AREAS, (area) => t(`area.${area}`))]}
          value={filter.area ?? ""}
          onChoose={(area) => onFilter({ ...filter, area: area === "" ? null : area })}
        />
      </Field>
      <Field label={t("catalogue.position")} className={styles.field}>
        <Select
          options={[
            { value: "", label: t("catalogue.position.all") },
            ...optionsOf(POSITIONS, (position) => t(`catalogue.position.${position}`)),
          ]}
          value={filter.position ?? ""}
          onChoose={(position) => onFilter({ ...filter, position: position === "" ? null : position })}
        />
      </Field>
      <div className={styles.switches}>
        {switches.map(({ name, label }) => (
          <Checkbox
            key={name}
            label={label}
            isChecked={filter[name]}
            onChange={(isOn) => onFilter({ ...filter, [name]: isOn })}
          />
        ))}
      </div>
    </div>
  );
}
