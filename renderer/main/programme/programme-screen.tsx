import { useState } from "react";
import type { ProgrammeEdit } from "../../../shared/programme/programme";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { ScreenFrame } from "../../components/screen-frame";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { isInUse, useDocument } from "../state/use-document";
import { Entry } from "./entry";
import { PlanView } from "./plan-view";

const STUDIES = ["programme.studies.1", "programme.studies.2", "programme.studies.3", "programme.studies.4"] as const;

/** The foot and back programme: five questions before it, a session a day, and what its studies measured. */
export function ProgrammeScreen() {
  const { t } = useApp();
  const { value, edit, status } = useDocument("programme");
  // The title takes the focus from a control that is gone.
  const [turn, setTurn] = useState(0);
  const make = async (change: ProgrammeEdit, text: string): Promise<void> => {
    if (isInUse(await edit(change, text))) setTurn((before) => before + 1);
  };
  return (
    <ScreenFrame title={t("programme.title")} focusKey={turn}>
      <p>{t("programme.lead")}</p>
      <Status status={status} />
      {value.plan === null ? <Entry onBegin={make} /> : <PlanView plan={value.plan} onEdit={make} />}
      <Panel title={t("programme.studies")}>
        <ul>
          {STUDIES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <HelpText>{t("programme.studies.source")}</HelpText>
      </Panel>
    </ScreenFrame>
  );
}
