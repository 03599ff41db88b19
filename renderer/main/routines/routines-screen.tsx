import { useState } from "react";
import { PartSwitch } from "../../components/part-switch";
import { ScreenTitle } from "../../components/screen-title";
import type { Screen } from "../../../shared/ipc";
import { useApp } from "../state/app-context";
import { BreakPlan } from "./break-plan";
import { Catalogue } from "./catalogue";
import { Cautions } from "./cautions";
import { CustomSection } from "./custom-section";
import styles from "./routines.module.css";
import { Transfer } from "./transfer";

const PARTS = ["breaks", "catalogue", "own"] as const;
type Part = (typeof PARTS)[number];

/** What breaks are made of: what stays out, what each shows, every card there is, and one's own. */
export function RoutinesScreen({ onOpen }: { readonly onOpen: (screen: Screen) => void }) {
  const { t } = useApp();
  const [part, setPart] = useState<Part>("breaks");
  return (
    <div className={styles.screen}>
      <ScreenTitle text={t("routines.title")} />
      <p>{t("routines.lead")}</p>
      <Cautions onOpen={onOpen} />
      <PartSwitch
        label={t("routines.parts")}
        parts={PARTS}
        shown={part}
        nameOf={(each) => t(`routines.part.${each}`)}
        onShow={setPart}
      />
      {part === "breaks" && <BreakPlan />}
      {part === "catalogue" && <Catalogue />}
      {part === "own" && (
        <>
          <CustomSection />
          <Transfer />
        </>
      )}
    </div>
  );
}
