import { useState } from "react";
import type { ShoesEdit } from "../../../shared/footwear/edit-shoes";
import { MAX_SHOES, type ShoeFacts } from "../../../shared/footwear/shoes";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { ScreenFrame } from "../../components/screen-frame";
import { Status } from "../../components/status";
import { Transfer } from "../documents/transfer";
import { ScreenButton } from "../shell/screen-button";
import { useApp } from "../state/app-context";
import { isInUse, useDocument } from "../state/use-document";
import { Buying } from "./buying";
import { RetiredShoes } from "./retired-shoes";
import { ShoeCard } from "./shoe-card";
import { ShoeForm } from "./shoe-form";
import { SoleDrawing } from "./sole-drawing";
import styles from "./shoes-screen.module.css";

/** The pairs of a person, when to look at them, and what to look for in the next. It sells nothing and urges nothing. */
export function ShoesScreen() {
  const { t } = useApp();
  const { value, edit, status } = useDocument("shoes");
  const [isAdding, setAdding] = useState(false);
  // The title takes the focus from a control that is gone.
  const [turn, setTurn] = useState(0);
  const worn = value.list.filter(({ retiredOn }) => retiredOn === undefined);
  const retired = value.list.filter(({ retiredOn }) => retiredOn !== undefined);
  const make = async (change: ShoesEdit, text: string): Promise<boolean> => isInUse(await edit(change, text));
  const makeAndGoUp = async (change: ShoesEdit, text: string): Promise<void> => {
    if (await make(change, text)) setTurn((before) => before + 1);
  };
  const add = async (shoe: ShoeFacts): Promise<void> => {
    if (!(await make({ type: "added", shoe }, t("shoes.added", { name: shoe.name })))) return;
    setAdding(false);
    setTurn((before) => before + 1);
  };
  return (
    <ScreenFrame title={t("shoes.title")} focusKey={turn}>
      <p>{t("shoes.lead")}</p>
      <Status status={status} />
      {value.list.length === 0 && !isAdding && (
        <Panel layout="card" title={t("shoes.empty")} className={styles.empty}>
          <SoleDrawing />
          <p>{t("shoes.empty.text")}</p>
          <Button kind="main" onClick={() => setAdding(true)}>
            {t("shoes.add")}
          </Button>
        </Panel>
      )}
      {worn.map((shoe) => (
        <ShoeCard key={shoe.id} shoe={shoe} onEdit={make} onGone={makeAndGoUp} />
      ))}
      {isAdding && (
        <ShoeForm
          title={t("shoes.add.title")}
          keepLabel={t("shoes.keep")}
          onKeep={(shoe) => void add(shoe)}
          onCancel={() => {
            setAdding(false);
            setTurn((before) => before + 1);
          }}
        />
      )}
      {value.list.length > 0 && !isAdding && (
        <ButtonRow>
          <Button disabled={value.list.length >= MAX_SHOES} onClick={() => setAdding(true)}>
            {t("shoes.add")}
          </Button>
        </ButtonRow>
      )}
      <Honest />
      <ButtonRow>
        <ScreenButton screen="footQuiz" />
      </ButtonRow>
      <RetiredShoes list={retired} onGone={makeAndGoUp} />
      <Buying />
      <Transfer document="shoes" title={t("shoes.transfer")} help={t("shoes.transfer.help")} />
    </ScreenFrame>
  );
}

/** What matching shoes to arches does not do. */
function Honest() {
  const { t } = useApp();
  return (
    <div className={styles.honest}>
      <p>{t("shoes.honest")}</p>
      <HelpText>{t("shoes.honest.source")}</HelpText>
    </div>
  );
}
