import type { KeyboardEvent } from "react";
import {
  type BodyRegion,
  GROUP_NAMES,
  type Place,
  PLACE_GROUPS,
  regionsOf,
} from "../../../shared/body-regions/asked-regions";
import { type CheckInEntry, MAX_SCORE } from "../../../shared/body/check-in";
import { chosenKey } from "../../../shared/keyboard/chosen-key";
import { Fieldset } from "../../components/fieldset";
import { useApp } from "../state/app-context";
import { levelOf } from "./level";
import styles from "./place-list.module.css";

interface ListProps {
  readonly scores: CheckInEntry["scores"];
  readonly chosen: BodyRegion | null;
  readonly onChoose: (region: BodyRegion) => void;
  readonly onScore: (region: BodyRegion, score: number) => void;
}

/**
 * Every place, in four groups; the control that the picture is a shortcut to. One is chosen, and its score is given beside it,
 * or with a digit (T for ten) right here.
 */
export function PlaceList({ scores, chosen, onChoose, onScore }: ListProps) {
  const { t } = useApp();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || chosen === null) return;
    const key = chosenKey(event.nativeEvent, SCORE_KEYS);
    if (key === null) return;
    event.preventDefault();
    onScore(chosen, key === "t" ? MAX_SCORE : Number(key));
  };
  return (
    <div className={styles.groups} onKeyDown={onKeyDown}>
      {GROUP_NAMES.map((group) => (
        <Fieldset key={group} legend={t(`placeGroup.${group}`)} className={styles.group}>
          {PLACE_GROUPS[group].map((place: Place) => (
            <div key={place} className={styles.place} data-paired={regionsOf(place).length > 1}>
              {regionsOf(place).length > 1 && <span aria-hidden="true">{t(`place.${place}`)}</span>}
              {regionsOf(place).map((region, side) => (
                <RegionChoice
                  key={region}
                  region={region}
                  label={regionsOf(place).length > 1 ? t(side === 0 ? "side.left" : "side.right") : t(`place.${place}`)}
                  score={scores[region]}
                  isChosen={region === chosen}
                  onChoose={() => onChoose(region)}
                />
              ))}
            </div>
          ))}
        </Fieldset>
      ))}
    </div>
  );
}

const SCORE_KEYS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "t"];

interface ChoiceProps {
  readonly region: BodyRegion;
  readonly label: string;
  readonly score: number | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}
function RegionChoice({ region, label, score, isChosen, onChoose }: ChoiceProps) {
  const { t } = useApp();
  const name = t(`region.${region}`);
  return (
    <label className={styles.choice} data-level={levelOf(score)}>
      <input
        type="radio"
        name="check-in-region"
        checked={isChosen}
        aria-label={score === undefined ? t("checkIn.region.open", { name }) : t("checkIn.region", { name, score })}
        onChange={onChoose}
        onClick={onChoose}
      />
      <span aria-hidden="true">{label}</span>
      {score !== undefined && <strong aria-hidden="true">{score}</strong>}
    </label>
  );
}
