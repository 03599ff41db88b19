import { useState } from "react";
import { PartSwitch } from "../../components/part-switch";
import { ScreenFrame } from "../../components/screen-frame";
import { useApp } from "../state/app-context";
import { BreakPlan } from "./break-plan";
import { Catalogue } from "./catalogue";
import { CustomSection } from "./custom/custom-section";
import { GoEasyPanel } from "./go-easy";
import { Transfer } from "../documents/transfer";

const PARTS = ["breaks", "catalogue", "own"] as const;
type Part = (typeof PARTS)[number];

/** What breaks are made of: what is left out, what each shows, every card there is, and the person's own. */
export function RoutinesScreen() {
  const { t } = useApp();
  const [part, setPart] = useState<Part>("breaks");
  return (
    <ScreenFrame title={t("routines.title")}>
      <p>{t("routines.lead")}</p>
      <GoEasyPanel />
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
          <Transfer document="routines" title={t("file.own.title")} help={t("file.own.help")} />
        </>
      )}
    </ScreenFrame>
  );
}
