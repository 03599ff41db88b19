import { currentOf } from "../../../../shared/workspace/checklist/workspaces";
import { deskFit } from "../../../../shared/workspace/desk-fit/desk-fit";
import { deskFitOf, type MeasuresAt, measuresFor } from "../../../../shared/workspace/desk-fit/measures";
import { HelpText } from "../../../components/help-text";
import { Panel } from "../../../components/panel";
import { ScreenFrame } from "../../../components/screen-frame";
import { Status } from "../../../components/status";
import { useApp } from "../../state/app-context";
import { useDocument, useDocumentValue } from "../../state/use-document";
import { useLengths } from "../use-lengths";
import { WorkspacePickerIfSeveral } from "../workspace-picker";
import { FitDrawings } from "./fit-drawings";
import { FitForm } from "./fit-form";
import { FitNotes } from "./fit-notes";
import { FitTable } from "./fit-table";

/** Heights of seat, desk and screen for one person at the workspace that is shown, in numbers and drawn to scale. */
export function DeskFitScreen() {
  const { t } = useApp();
  const workspaces = useDocumentValue("checklist");
  const { value: measures, edit, status } = useDocument("measures");
  const workspace = currentOf(workspaces).id;
  return (
    <ScreenFrame title={t("deskFit.title")}>
      <p>{t("deskFit.lead")}</p>
      <WorkspacePickerIfSeveral />
      <Status status={status} />
      <FitForm
        key={workspace}
        measures={measures.person}
        fixedDeskCm={measures.fixedDesks[workspace]}
        onMeasured={(person) => void edit({ type: "measured", person })}
        onFixedDesk={(fixedDeskCm) => void edit({ type: "fixedDesk", workspace, fixedDeskCm })}
      />
      <Panel title={t("deskFit.result")}>
        <Result measures={measuresFor(measures, workspace)} />
      </Panel>
    </ScreenFrame>
  );
}

/** Somebody of middling height, to see what a height is asked for. */
const EXAMPLE = { heightCm: 170 };

function Example({ measures: { unit = "cm" } }: { readonly measures: MeasuresAt }) {
  const { t } = useApp();
  const { one } = useLengths({ unit });
  return (
    <>
      <p>{t("deskFit.none", { height: one(EXAMPLE.heightCm) })}</p>
      <FitDrawings fit={deskFit(EXAMPLE)} person={EXAMPLE} measures={{ unit }} />
    </>
  );
}

function Result({ measures }: { readonly measures: MeasuresAt }) {
  const { t } = useApp();
  const { heightCm } = measures;
  const fit = deskFitOf(measures);
  if (fit === null || heightCm === undefined) return <Example measures={measures} />;
  return (
    <>
      <div role="status">
        <FitNotes fit={fit} measures={measures} />
      </div>
      <FitDrawings fit={fit} person={{ ...measures, heightCm }} measures={measures} />
      <FitTable fit={fit} measures={measures} />
      <p>{t("deskFit.comfort")}</p>
      <HelpText>{t("deskFit.source")}</HelpText>
    </>
  );
}
