import { KEPT_FOR, type BodyEdit, type BodyRecord } from "../../../shared/body/body";
import { BODY_REGIONS } from "../../../shared/body-regions/asked-regions";
import { type CheckIn, scoreOf } from "../../../shared/body/check-in";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { Checkbox } from "../../components/checkbox";
import { Field } from "../../components/field";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { optionsOf, Select } from "../../components/select";
import { useApp } from "../state/app-context";
import styles from "./kept-check-ins.module.css";

/** How many are listed; the older ones are in the trends. */
const LISTED = 60;
const USUAL_TIME = "16:30";

interface KeptProps {
  readonly body: BodyRecord;
  readonly onEdit: (edit: BodyEdit, text: string) => void;
  readonly onChange: (checkIn: CheckIn) => void;
}

/** What was kept, to change or delete; how long it is kept; and when to be reminded. */
export function KeptCheckIns({ body, onEdit, onChange }: KeptProps) {
  const { t } = useApp();
  const newest = body.checkIns.toReversed().slice(0, LISTED);
  return (
    <>
      <Panel title={t("kept.choices")} layout="list">
        <Field label={t("kept.for")}>
          <Select
            options={optionsOf(KEPT_FOR, (each) => t(`kept.for.${each}`))}
            value={body.keptFor}
            onChoose={(keptFor) => onEdit({ type: "keptFor", keptFor }, t("kept.saved"))}
          />
        </Field>
        <Checkbox
          label={t("kept.remind")}
          isChecked={body.remindAt !== null}
          onChange={(isOn) => onEdit({ type: "remindAt", at: isOn ? USUAL_TIME : null }, t("kept.saved"))}
        />
        {body.remindAt !== null && (
          <Field label={t("kept.remindAt")}>
            <input
              type="time"
              value={body.remindAt}
              onChange={({ target }) => {
                if (target.value !== "") onEdit({ type: "remindAt", at: target.value }, t("kept.saved"));
              }}
            />
          </Field>
        )}
        <HelpText>{t("kept.private")}</HelpText>
      </Panel>
      <Panel title={t("kept.title")} layout="list">
        {newest.length === 0 && <p>{t("kept.none")}</p>}
        <ul className={styles.list}>
          {newest.map((checkIn) => (
            <Kept key={checkIn.at} checkIn={checkIn} onEdit={onEdit} onChange={onChange} />
          ))}
        </ul>
      </Panel>
    </>
  );
}

interface OneProps extends Pick<KeptProps, "onEdit" | "onChange"> {
  readonly checkIn: CheckIn;
}
function Kept({ checkIn, onEdit, onChange }: OneProps) {
  const { t, date, locale } = useApp();
  const day = date(checkIn.at);
  const told = BODY_REGIONS.flatMap((region) => {
    const score = checkIn.isFine ? null : scoreOf(checkIn, region);
    return score === null ? [] : [t("kept.place", { place: t(`region.${region}`), score })];
  });
  const feelings = checkIn.feelings.map((each) => t(`feeling.${each}`));
  const all = new Intl.ListFormat(locale, { type: "conjunction" }).format([...told, ...feelings]);
  return (
    <li>
      <strong>{t("trend.date", { date: day })}</strong>
      <span>{checkIn.isFine ? t("kept.fine") : all}</span>
      <ButtonRow>
        <Button aria-label={t("kept.change.of", { day })} onClick={() => onChange(checkIn)}>
          {t("kept.change")}
        </Button>
        <Button
          aria-label={t("kept.delete.of", { day })}
          onClick={() => onEdit({ type: "removed", at: checkIn.at }, t("kept.deleted"))}
        >
          {t("kept.delete")}
        </Button>
      </ButtonRow>
    </li>
  );
}
