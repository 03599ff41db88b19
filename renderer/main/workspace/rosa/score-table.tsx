import { ROSA_RANGES, type RosaInput, type RosaScore } from "../../../../shared/workspace/rosa/rosa";
import { type RosaAdvice, type RosaAnswers, rosaInput } from "../../../../shared/workspace/rosa/rosa-advice";
import {
  ROSA_SECTION_IDS,
  ROSA_SECTIONS,
  type RosaArea,
  type RosaSection,
  type RosaTimed,
} from "../../../../shared/workspace/rosa/rosa-areas";
import { timedWith } from "../../../../shared/workspace/rosa/rosa-steps";
import { useApp } from "../../state/app-context";

/** Every number the score is made of. */
export function ScoreTable({ result, advice }: { readonly result: RosaAnswers; readonly advice: RosaAdvice }) {
  const { t, region } = useApp();
  const format = new Intl.NumberFormat(region, { signDisplay: "exceptZero" });
  const signed = (points: number | null): string => (points === null ? "" : format.format(points));
  const input = rosaInput(result);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("rosa.table.area")}</th>
          <th scope="col">{t("rosa.table.points")}</th>
          <th scope="col">{t("rosa.table.most")}</th>
          <th scope="col">{t("rosa.table.time")}</th>
        </tr>
      </thead>
      {ROSA_SECTION_IDS.map((section) => (
        <tbody key={section}>
          <tr>
            <th scope="rowgroup">{t(`rosa.section.${section}`)}</th>
            <td colSpan={3}>{t("rosa.table.partScore", { score: scoreOf(advice.score, section) })}</td>
          </tr>
          {ROSA_SECTIONS[section].map((area) => (
            <tr key={area}>
              <th scope="row">{t(`rosa.area.${area}`)}</th>
              <td>{advice.totals[area]}</td>
              <td>{ROSA_RANGES[area][1]}</td>
              <td>{signed(durationOf(input, area))}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

const scoreOf = ({ chair, sectionB, sectionC }: RosaScore, section: RosaSection): number =>
  ({ chair, screen: sectionB, hands: sectionC })[section];

/** What the time of use adds; the chair's counts once, and stands with its last area. */
function durationOf(input: RosaInput, area: RosaArea): number | null {
  const timed = timedWith(area);
  return timed === null ? null : input[DURATIONS[timed]];
}
const DURATIONS = {
  chair: "durChair",
  monitor: "durMonitor",
  phone: "durPhone",
  mouse: "durMouse",
  keyboard: "durKeyboard",
} as const satisfies Readonly<Record<RosaTimed, keyof RosaInput>>;
