import { useDocumentValue } from "../../state/use-document";
import { currentOf } from "../../../../shared/workspace/checklist/workspaces";
import { type FitAdvice, fitAdvice } from "../../../../shared/workspace/desk-fit/fit-advice";
import { deskFitOf, measuresFor } from "../../../../shared/workspace/desk-fit/measures";
import type { RosaRemedy } from "../../../../shared/workspace/rosa/rosa-advice";
import type { RosaFault } from "../../../../shared/workspace/rosa/rosa-areas";
import { HelpText } from "../../../components/help-text";
import { NoBreak } from "../../../components/no-break";
import { useApp } from "../../state/app-context";
import { useLengths } from "../use-lengths";
import { useLists } from "./use-lists";
import styles from "./remedies.module.css";

/** The first few help most, and a long list helps nobody to begin. */
const REMEDIES_SHOWN = 3;

/** What would lower the score, the most effective first, and what each change would do. */
export function Remedies({ remedies }: { readonly remedies: readonly RosaRemedy[] }) {
  const { t } = useApp();
  const fit = useFitAdvice();
  if (remedies.length === 0) return <p>{t("rosa.result.nothing")}</p>;
  return (
    <ol className={styles.remedies}>
      {remedies.slice(0, REMEDIES_SHOWN).map((remedy) => (
        <Remedy key={remedy.area} remedy={remedy} fit={fit} />
      ))}
    </ol>
  );
}

/** The person's own lengths at this workspace, once the desk fit knows their height. */
function useFitAdvice(): FitAdvice | null {
  const workspaces = useDocumentValue("checklist");
  const measures = measuresFor(useDocumentValue("measures"), currentOf(workspaces).id);
  const lengths = useLengths(measures);
  const fit = deskFitOf(measures);
  return fit === null ? null : fitAdvice(fit, lengths);
}
const LENGTH_OF: Readonly<Partial<Record<RosaFault, "seat" | "seatDepth" | "desk" | "screenTop" | "viewingDistance">>> =
  {
    seatLow: "seat",
    seatHigh: "seat",
    panLong: "seatDepth",
    panShort: "seatDepth",
    surfaceHigh: "desk",
    keyboardHigh: "desk",
    screenLow: "screenTop",
    screenHigh: "screenTop",
    screenFar: "viewingDistance",
  };

interface RemedyProps {
  readonly remedy: RosaRemedy;
  readonly fit: FitAdvice | null;
}
function Remedy({ remedy: { steps, final, section, inSection, heldBy }, fit }: RemedyProps) {
  const { t, list } = useLists();
  const named = (step: RosaFault): string => {
    const length = LENGTH_OF[step];
    const remedy = t(`rosa.remedy.${step}`);
    return fit === null || length === undefined ? remedy : t("rosa.result.to", { remedy, length: fit[length] });
  };
  const part = t(`rosa.section.${section}`);
  const others = list(heldBy.map((each) => t(`rosa.section.${each}`)));
  return (
    <li>
      <ul>
        {steps.map((step) => (
          <li key={step}>
            <NoBreak text={named(step)} />
          </li>
        ))}
      </ul>
      <HelpText>
        {final.to < final.from
          ? t("rosa.result.change", { ...final })
          : t("rosa.result.changeInPart", { ...inSection, part, others })}
      </HelpText>
    </li>
  );
}
