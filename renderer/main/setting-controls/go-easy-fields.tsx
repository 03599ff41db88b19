import { BODY_PARTS, conditionsOf } from "../../../shared/body-regions/conditions";
import type { GoEasy } from "../../../shared/body-regions/go-easy";
import { Checkbox } from "../../components/checkbox";
import { CheckboxGroup } from "../../components/checkbox-group";
import { HelpText } from "../../components/help-text";
import { useApp } from "../state/app-context";
import styles from "./go-easy-fields.module.css";

interface GoEasyFieldsProps {
  /** `null` while neither a part nor "Nothing" is ticked. */
  readonly value: GoEasy | null;
  readonly onChange: (value: GoEasy | null) => void;
}

/** Asks for the parts of the body to go easy on, and then only what there can be with those. */
export function GoEasyFields({ value, onChange }: GoEasyFieldsProps) {
  const { t } = useApp();
  const { parts, conditions } = value ?? { parts: [], conditions: [] };
  const ofParts = (those: GoEasy["parts"]): GoEasy => ({
    parts: those,
    conditions: conditions.filter((each) => those.some((part) => conditionsOf(part).includes(each))),
  });
  return (
    <>
      <CheckboxGroup
        legend={t("goEasy.parts")}
        all={BODY_PARTS}
        labelOf={(part) => t(`bodyPart.${part}`)}
        value={parts}
        onChange={(those) => onChange(those.length === 0 ? null : ofParts(those))}
        className={styles.ticks}
      >
        <Checkbox
          label={t("goEasy.nothing")}
          isChecked={value !== null && parts.length === 0}
          onChange={(isOn) => onChange(isOn ? { parts: [], conditions: [] } : null)}
        />
      </CheckboxGroup>
      {parts.map((part) => {
        const own = conditionsOf(part);
        return (
          <CheckboxGroup
            key={part}
            legend={t(`bodyPart.${part}`)}
            all={own}
            labelOf={(condition) => t(`condition.${condition}`)}
            value={own.filter((each) => conditions.includes(each))}
            onChange={(ticked) =>
              onChange({ parts, conditions: [...conditions.filter((each) => !own.includes(each)), ...ticked] })
            }
            className={styles.ticks}
          >
            {!own.some((each) => conditions.includes(each)) && <HelpText>{t("goEasy.open")}</HelpText>}
          </CheckboxGroup>
        );
      })}
    </>
  );
}
