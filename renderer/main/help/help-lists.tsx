import { type HelpGroup, helpGroups, type HelpItem } from "../../../shared/body/help-lists";
import type { AskedPart } from "../../../shared/body/body";
import { WITHIN, type Within } from "../../../shared/body/red-flag-rule";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import { useEmergencyNumber } from "./emergency-number";
import { RedFlagText } from "./red-flag-text";
import styles from "./help-lists.module.css";

/** All that asks for help, by how fast it does; the most urgent stands out by its place, its edge and its words. */
export function HelpLists({ parts }: { readonly parts: readonly AskedPart[] }) {
  return WITHIN.map((within) => <WithinPanel key={within} within={within} groups={helpGroups(within, parts)} />);
}

function WithinPanel({ within, groups }: { readonly within: Within; readonly groups: readonly HelpGroup[] }) {
  const { t } = useApp();
  const { number, elsewhere } = useEmergencyNumber();
  return (
    <Panel title={t(`help.within.${within}`)} className={within === "now" ? styles.now : undefined}>
      {within === "now" ? (
        <p className={styles.number}>
          {t("help.within.now.lead", { number })} {elsewhere}
        </p>
      ) : (
        <p>{t(`help.within.${within}.lead`)}</p>
      )}
      {groups.map(({ area, items }) => (
        <div key={area} className={styles.group}>
          <h3>{t(`help.area.${area}`)}</h3>
          <ul>
            {items.map((item) => (
              <li key={`${item.id} ${item.atLeast}`}>
                <HelpItemText item={item} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}

/** A sign in words, or a number from its bound on. */
function HelpItemText({ item: { id, atLeast } }: { readonly item: HelpItem }) {
  const { t } = useApp();
  if (atLeast === null) return <RedFlagText id={id} />;
  switch (id) {
    case "painNow":
    case "painDays":
    case "footCareDays":
    case "wokeNights":
    case "stoppedDays":
      return t(`help.step.${id}`, { least: atLeast });
    default:
      return <RedFlagText id={id} />;
  }
}
