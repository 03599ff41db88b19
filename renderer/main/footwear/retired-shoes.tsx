import { statusOf } from "../../../shared/footwear/shoes";
import type { Shoe } from "../../../shared/footwear/shoes";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { OwnText } from "../../components/own-text";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import { useAppState } from "../state/use-app-state";
import type { CardProps } from "./card-props";
import { useShoeWords } from "./use-shoe-words";
import styles from "./retired-shoes.module.css";

interface RetiredProps extends Pick<CardProps, "onGone"> {
  readonly list: readonly Shoe[];
}

/** Pairs that are not worn any more, with what they came to. */
export function RetiredShoes({ list, onGone }: RetiredProps) {
  const { t } = useApp();
  const today = useAppState((state) => state.today.date);
  const { distance, day } = useShoeWords();
  if (list.length === 0) return null;
  return (
    <Panel title={t("shoes.retired")} layout="list">
      <ul className={styles.list}>
        {list.map((shoe) => {
          const { id, name, retiredOn = today } = shoe;
          return (
            <li key={id}>
              <p>
                <strong>
                  <OwnText text={name} />
                </strong>{" "}
                {t("shoes.hint.retired", { date: day(retiredOn) })}{" "}
                {t("shoes.distance", { distance: distance(statusOf(shoe, today).metres) })}
              </p>
              <ButtonRow>
                <Button onClick={() => void onGone({ type: "unretired", id }, t("shoes.unretired.done", { name }))}>
                  {t("shoes.unretire")}
                </Button>
                <Button
                  aria-label={t("shoes.remove.label", { name })}
                  onClick={() => void onGone({ type: "removed", id }, t("shoes.removed", { name }))}
                >
                  {t("shoes.remove")}
                </Button>
              </ButtonRow>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
