import { LENGTH_UNITS } from "../../../../shared/workspace/desk-fit/fit-advice";
import type { DeskMeasures } from "../../../../shared/workspace/desk-fit/measures";
import { Fieldset } from "../../../components/fieldset";
import { describedBy, FormField } from "../../../components/form-field";
import { Panel } from "../../../components/panel";
import { optionsOf, Select } from "../../../components/select";
import { useApp } from "../../state/app-context";
import { HeightInFeet, LengthField } from "./length-field";
import styles from "./fit-form.module.css";

interface MeasuresProps {
  readonly measures: DeskMeasures;
  readonly onMeasured: (measures: DeskMeasures) => void;
}
interface FormProps extends MeasuresProps {
  /** The height of this workspace's desk, where it cannot be moved. */
  readonly fixedDeskCm: number | undefined;
  /** `null` when it is taken back. */
  readonly onFixedDesk: (fixedDeskCm: number | null) => void;
}

/** What the person tells about themselves and their desk. Each answer is optional, and saved at once. */
export function FitForm({ fixedDeskCm, onFixedDesk, ...props }: FormProps) {
  const { t } = useApp();
  const { measures } = props;
  return (
    <Panel title={t("deskFit.you")}>
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
    </Panel>
  );
}

function UnitChoice({ measures, onMeasured }: MeasuresProps) {
  const { t } = useApp();
  return (
    <Fieldset legend={t("deskFit.unit")} className={styles.units}>
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
    </Fieldset>
  );
}

const SEXES = ["untold", "female", "male"] as const;
function SexChoice({ measures: { sex, ...others }, onMeasured }: MeasuresProps) {
  const { t } = useApp();
  return (
    <FormField id="sex" label={t("deskFit.sex")} help={t("deskFit.sex.help")}>
      <Select
        id="sex"
        options={optionsOf(SEXES, (each) => t(`deskFit.sex.${each}`))}
        value={sex ?? "untold"}
        aria-describedby={describedBy("sex")}
        onChoose={(chosen) => onMeasured(chosen === "untold" ? others : { ...others, sex: chosen })}
      />
    </FormField>
  );
}

const GLASSES = ["none", "multifocal"] as const;
function GlassesChoice({ measures, onMeasured }: MeasuresProps) {
  const { t } = useApp();
  return (
    <FormField id="glasses" label={t("deskFit.glasses")} help={t("deskFit.glasses.help")}>
      <Select
        id="glasses"
        options={optionsOf(GLASSES, (each) => t(`deskFit.glasses.${each}`))}
        value={measures.glasses ?? "none"}
        aria-describedby={describedBy("glasses")}
        onChoose={(glasses) => onMeasured({ ...measures, glasses })}
      />
    </FormField>
  );
}
