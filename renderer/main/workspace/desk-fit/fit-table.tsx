import type { DeskFit } from "../../../../shared/workspace/desk-fit/desk-fit";
import { LEAST_FOOTREST_CM } from "../../../../shared/workspace/desk-fit/fixed-desk";
import type { DeskMeasures } from "../../../../shared/workspace/desk-fit/measures";
import { NoBreak } from "../../../components/no-break";
import { useApp } from "../../state/app-context";
import { useLengths } from "../use-lengths";

const GROUPS = [
  { group: "sitting", rows: ["seat", "seatDepth", "deskSitting", "screenTopSitting"] },
  { group: "standing", rows: ["deskStanding", "screenTopStanding"] },
  { group: "both", rows: ["viewingDistance"] },
] as const;

/** Every number of the fit, where to start and between what to try. It is also the drawing in words. */
export function FitTable({ fit, measures }: { readonly fit: DeskFit; readonly measures: DeskMeasures }) {
  const { t } = useApp();
  const { one, between } = useLengths(measures);
  const footrest = fit.footrest.value;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("deskFit.table.what")}</th>
          <th scope="col">{t("deskFit.table.start")}</th>
          <th scope="col">{t("deskFit.table.between")}</th>
        </tr>
      </thead>
      {GROUPS.map(({ group, rows }) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {t(`deskFit.${group}`)}
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`deskFit.${row}`)}</th>
              <td>{one(fit[row].value)}</td>
              <td>
                <NoBreak text={between(fit[row])} />
              </td>
            </tr>
          ))}
          {group === "sitting" && (
            <>
              <tr>
                <th scope="row">{t("deskFit.footrest")}</th>
                <td colSpan={2}>{footrest < LEAST_FOOTREST_CM ? t("deskFit.footrest.none") : one(footrest)}</td>
              </tr>
              <tr>
                <th scope="row">{t("deskFit.underDesk")}</th>
                <td colSpan={2}>{one(fit.underDesk.value)}</td>
              </tr>
            </>
          )}
        </tbody>
      ))}
    </table>
  );
}
