import { useEffect, useRef, useState } from "react";
import { WEAR_SIGNS, type WearSign } from "../../../shared/footwear/shoes";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { CheckboxGroup } from "../../components/checkbox-group";
import { HelpText } from "../../components/help-text";
import { useApp } from "../state/app-context";
import type { CardProps } from "./card-props";
import { SoleDrawing } from "./sole-drawing";
import styles from "./wear-check.module.css";

interface CheckProps extends Pick<CardProps, "shoe" | "onEdit"> {
  readonly onDone: () => void;
}

/** A look at a pair, with a drawing that says where. What is found is kept with the day, and judged by nobody. */
export function WearCheck({ shoe, onEdit, onDone }: CheckProps) {
  const { t } = useApp();
  const [signs, setSigns] = useState<readonly WearSign[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const keep = async (): Promise<void> => {
    const text = [
      signs.length === 0 ? t("shoes.check.none") : t("shoes.check.some", { count: signs.length }),
      ...(signs.includes("uneven") ? [t("shoes.check.uneven")] : []),
      ...(signs.includes("aches") ? [t("shoes.check.aches")] : []),
    ].join("\n");
    if (await onEdit({ type: "looked", id: shoe.id, signs }, text)) onDone();
  };
  return (
    <form
      className={styles.check}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {t("shoes.check.title", { name: shoe.name })}
      </h3>
      <p>{t("shoes.check.lead")}</p>
      <div className={styles.look}>
        <SoleDrawing isMarked />
        <CheckboxGroup
          legend={t("shoes.check")}
          all={WEAR_SIGNS}
          labelOf={(each) => t(`shoes.sign.${each}`)}
          value={signs}
          onChange={setSigns}
        />
      </div>
      <HelpText>{t("shoes.check.normal")}</HelpText>
      <ButtonRow>
        <Button type="submit" kind="main">
          {t("shoes.check.keep")}
        </Button>
        <Button onClick={onDone}>{t("shoes.cancel")}</Button>
      </ButtonRow>
    </form>
  );
}
