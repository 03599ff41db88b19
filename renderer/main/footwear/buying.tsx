import { useState } from "react";
import { CheckboxGroup } from "../../components/checkbox-group";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import styles from "./buying.module.css";

const FIT = ["measure", "evening", "standing", "toes", "ball", "shape", "heel", "held", "now", "walk"] as const;
type FitPoint = (typeof FIT)[number];
const KINDS = ["narrow", "tight", "flat", "high"] as const;

/** What to look for in the next pair, to tick in the shop, and which kinds to think about twice. Nothing of it is kept. */
export function Buying() {
  const { t } = useApp();
  const [ticked, setTicked] = useState<readonly FitPoint[]>([]);
  return (
    <Panel title={t("shoes.buying")}>
      <p>{t("shoes.buying.lead")}</p>
      <CheckboxGroup
        className={styles.points}
        legend={t("shoes.fit.done", { ticked: ticked.length, total: FIT.length })}
        all={FIT}
        labelOf={(each) => t(`shoes.fit.${each}`)}
        value={ticked}
        onChange={setTicked}
      />
      <HelpText>{t("shoes.fit.source")}</HelpText>
      <h3>{t("shoes.kinds")}</h3>
      <dl className={styles.kinds}>
        {KINDS.map((each) => (
          <div key={each}>
            <dt>{t(`shoes.kinds.${each}`)}</dt>
            <dd>{t(`shoes.kinds.${each}.text`)}</dd>
          </div>
        ))}
      </dl>
      <HelpText>{t("shoes.kinds.source")}</HelpText>
    </Panel>
  );
}
