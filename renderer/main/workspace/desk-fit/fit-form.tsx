import { LENGTH_UNITS } from "../../../../shared/workspace/desk-fit/fit-advice";
import type { DeskMeasures } from "../../../../shared/workspace/desk-fit/workspace-fit";
import { useApp } from "../../state/app-context";
import styles from "./desk-fit.module.css";
import { HeightInFeet, LengthField } from "./length-field";

interface MeasuresProps {
  readonly measures: DeskMeasures;
  readonly onMeasured: (measures: DeskMeasures) => void;
}
interface FormProps extends MeasuresProps {
  /** Of this workspace, where its desk cannot be moved. */
  readonly fixedDeskCm: number | undefined;
  /** `null` when it is taken back. */
  readonly onFixedDesk: (fixedDeskCm: number | null) => void;
}

/** What the person tells of themselves and their desk. Each answer is kept at once; each can be left out. */
export function FitForm({ fixedDeskCm, onFixedDesk, ...props }: FormProps) {
  const { t } = useApp();
  const { measures } = props;
  return (
    <section className={styles.card} aria-labelledby="desk-fit-you">
      <h2 id="desk-fit-you">{t("deskFit.you")}</h2>
      <UnitChoice {...props} />
      <div className={styles.fields}>
        {measures.unit === "in" ? <HeightInFeet {...props} /> : <LengthField key="cm" field="heightCm" {...props} />}
        <LengthField key={`shoe-${measures.unit}`} field="shoeCm" {...props} />
        <SexChoice {...props} />
        <GlassesChoice {...props} />
      </div>
      <details open className={styles.more}>
        <summary>{t("deskFit.measured")}</summary>
        <p>{t("deskFit.measured.why")}</p>
        <div className={styles.fields}>
          <LengthField key={`elbow-${measures.unit}`} field="elbowRestCm" {...props} />
          <LengthField key={`knee-${measures.unit}`} field="poplitealCm" {...props} />
        </div>
      </details>
      <details open={fixedDeskCm !== undefined} className={styles.more}>
        <summary>{t("deskFit.fixed")}</summary>
        <div className={styles.fields}>
          <LengthField
            key={`desk-${measures.unit}`}
            field="fixedDeskCm"
            measures={fixedDeskCm === undefined ? measures : { ...measures, fixedDeskCm }}
            onMeasured={(given) => onFixedDesk(given.fixedDeskCm ?? null)}
          />
        </div>
      </details>
    </section>
  );
}

function UnitChoice({ measures, onMeasured }: MeasuresProps) {
  const { t } = useApp();
  return (
    <fieldset className={styles.units}>
      <legend>{t("deskFit.unit")}</legend>
      {LENGTH_UNITS.map((unit) => (
        <label key={unit}>
          <input
            type="radio"
            name="unit"
            checked={(measures.unit ?? "cm") === unit}
            onChange={() => onMeasured({ ...measures, unit })}
          />
          {t(`deskFit.unit.${unit}`)}
        </label>
      ))}
    </fieldset>
  );
}

const SEXES = ["untold", "female", "male"] as const;
function SexChoice({ measures: { sex, ...others }, onMeasured }: MeasuresProps) {
  const { t } = useApp();
  const choose = (value: string): void => {
    const chosen = SEXES.find((each) => each === value);
    onMeasured(chosen === undefined || chosen === "untold" ? others : { ...others, sex: chosen });
  };
  return (
    <div className={styles.field}>
      <label htmlFor="sex">{t("deskFit.sex")}</label>
      <select
        id="sex"
        value={sex ?? "untold"}
        aria-describedby="sex-help"
        onChange={({ target }) => choose(target.value)}
      >
        {SEXES.map((each) => (
          <option key={each} value={each}>
            {t(`deskFit.sex.${each}`)}
          </option>
        ))}
      </select>
      <p id="sex-help" className={styles.help}>
        {t("deskFit.sex.help")}
      </p>
    </div>
  );
}

const GLASSES = ["none", "multifocal"] as const;
function GlassesChoice({ measures, onMeasured }: MeasuresProps) {
  const { t } = useApp();
  const choose = (value: string): void => {
    const glasses = GLASSES.find((each) => each === value);
    if (glasses !== undefined) onMeasured({ ...measures, glasses });
  };
  return (
    <div className={styles.field}>
      <label htmlFor="glasses">{t("deskFit.glasses")}</label>
      <select
        id="glasses"
        value={measures.glasses ?? "none"}
        aria-describedby="glasses-help"
        onChange={({ target }) => choose(target.value)}
      >
        {GLASSES.map((each) => (
          <option key={each} value={each}>
            {t(`deskFit.glasses.${each}`)}
          </option>
        ))}
      </select>
      <p id="glasses-help" className={styles.help}>
        {t("deskFit.glasses.help")}
      </p>
    </div>
  );
}
