import { useState } from "react";
import type { BodyEdit } from "../../../shared/body/body";
import { type CheckIn, type CheckInEntry, entryOf, NO_ANSWERS, soreRegions } from "../../../shared/body/check-in";
import { helpOffer } from "../../../shared/body/how-long";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { PartSwitch } from "../../components/part-switch";
import { ScreenFrame } from "../../components/screen-frame";
import { Status } from "../../components/status";
import { useApp } from "../state/app-context";
import { useOpenScreen } from "../state/open-screen";
import { useAppState } from "../state/use-app-state";
import { isInUse, useDocument } from "../state/use-document";
import { CheckInForm } from "./check-in-form";
import { KeptCheckIns } from "./kept-check-ins";
import { Trends } from "./trends";

const PARTS = ["checkIn", "trends", "kept"] as const;

/** How the body feels: the check-in, its trends, and what was kept. It judges nothing. */
export function BodyScreen() {
  const { t } = useApp();
  const open = useOpenScreen();
  const { value: body, edit, status } = useDocument("body");
  const [part, setPart] = useState<(typeof PARTS)[number]>("checkIn");
  /** The check-in that is being changed. */
  const [changed, setChanged] = useState<CheckIn | null>(null);
  // Once a check-in is kept the form starts afresh, and the title takes the focus.
  const [turn, setTurn] = useState(0);
  const afresh = (): void => {
    setChanged(null);
    setTurn(turn + 1);
  };
  const keep = async (entry: CheckInEntry): Promise<void> => {
    const edited: BodyEdit = { type: "kept", entry, at: changed?.at ?? null };
    if (isInUse(await edit(edited, t("checkIn.kept")))) afresh();
  };
  const last = body.checkIns.at(-1);
  return (
    <ScreenFrame title={t("checkIn.title")} focusKey={turn}>
      <ButtonRow>
        <Button onClick={() => open("help")}>{t("help.title")}</Button>
        <HelpText as="span">{t("checkIn.limits")}</HelpText>
      </ButtonRow>
      <PartSwitch
        label={t("checkIn.title")}
        parts={PARTS}
        shown={part}
        nameOf={(each) => t(`body.part.${each}`)}
        onShow={(each) => {
          setPart(each);
          setChanged(null);
        }}
      />
      <Status status={status} />
      <Offer />
      {part === "trends" && <Trends checkIns={body.checkIns} />}
      {part === "kept" && changed === null && (
        <KeptCheckIns body={body} onEdit={(each, text) => void edit(each, text)} onChange={setChanged} />
      )}
      {(part === "checkIn" || changed !== null) && (
        <CheckInForm
          key={`${changed?.at ?? "new"} ${turn}`}
          begun={changed === null ? NO_ANSWERS : entryOf(changed)}
          last={last === undefined || changed !== null ? [] : soreRegions(last)}
          isEdit={changed !== null}
          onKeep={(entry) => void keep(entry)}
          {...(changed !== null && { onLeave: afresh })}
        />
      )}
    </ScreenFrame>
  );
}

/** A line that offers the questions, where the last check-in gives a reason: never as part of it. */
function Offer() {
  const { t } = useApp();
  const open = useOpenScreen();
  const today = useAppState((state) => state.today.date);
  const offer = useAppState((state) => helpOffer(state.documents.body, today));
  if (offer === null) return null;
  return (
    <Panel label={t("help.title")}>
      <p>{t(`help.offer.${offer}`)}</p>
      <ButtonRow>
        <Button onClick={() => open("help")}>{t("checkIn.toQuestions")}</Button>
      </ButtonRow>
    </Panel>
  );
}
