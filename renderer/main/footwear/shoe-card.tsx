import { useRef, useState } from "react";
import { statusOf, type Shoe, type ShoeFacts } from "../../../shared/footwear/shoes";
import { DUE_METRES, DUE_MONTHS, DUE_SOON_METRES, DUE_SOON_MONTHS } from "../../../shared/footwear/wear";
import { isolated } from "../../../shared/i18n/isolated";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import { useAppState } from "../state/use-app-state";
import type { CardProps } from "./card-props";
import { ShoeDetails } from "./shoe-details";
import { ShoeForm } from "./shoe-form";
import { ShoeMeter } from "./shoe-meter";
import { useShoeWords } from "./use-shoe-words";
import { WearCheck } from "./wear-check";
import styles from "./shoe-card.module.css";

/** Distances that are added with one press, in the unit of the region. */
const QUICK = [2, 5, 10] as const;

/** A pair in use: how it stands, and what can be told of it. */
export function ShoeCard({ shoe, onEdit, onGone }: CardProps) {
  const { t } = useApp();
  const today = useAppState((state) => state.today.date);
  const { distance } = useShoeWords();
  const [open, setOpen] = useState<"check" | "form" | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, kind } = shoe;
  const { state } = statusOf(shoe, today);
  const close = (): void => {
    setOpen(null);
    heading.current?.focus();
  };
  return (
    <Panel
      title={isolated(name)}
      titleRef={heading}
      beside={
        <span className={styles.state} data-state={state}>
          {t(`shoes.state.${state}`)}
        </span>
      }
    >
      <Standing shoe={shoe} today={today} />
      <p>{t(`shoes.hint.${state}`, { date: "" })}</p>
      <ButtonRow>
        <Button
          kind={state === "ok" ? undefined : "main"}
          aria-expanded={open === "check"}
          onClick={() => setOpen("check")}
        >
          {t("shoes.check")}
        </Button>
        <QuickLog shoe={shoe} onEdit={onEdit} />
      </ButtonRow>
      {open === "check" && <WearCheck shoe={shoe} onEdit={onEdit} onDone={close} />}
      {open === "form" && <ChangeForm shoe={shoe} onEdit={onEdit} onDone={close} />}
      <ShoeDetails shoe={shoe} onEdit={onEdit} onGone={onGone} onChange={() => setOpen("form")} />
      <HelpText>
        {kind === "athletic"
          ? t("shoes.custom", { low: distance(DUE_SOON_METRES), high: distance(DUE_METRES) })
          : t("shoes.custom.other")}
      </HelpText>
    </Panel>
  );
}

type EditProps = Pick<CardProps, "shoe" | "onEdit">;

/** Distances that are added with one press. */
function QuickLog({ shoe: { id, name }, onEdit }: EditProps) {
  const { t } = useApp();
  const { perUnit, distance } = useShoeWords();
  return QUICK.map((each) => {
    const metres = Math.round(each * perUnit);
    const words = distance(metres);
    return (
      <Button
        key={each}
        aria-label={t("shoes.log.quick.label", { distance: words, name })}
        onClick={() => void onEdit({ type: "walked", id, metres }, t("shoes.logged", { distance: words, name }))}
      >
        {t("shoes.log.quick", { distance: words })}
      </Button>
    );
  });
}

function ChangeForm({ shoe, onEdit, onDone }: EditProps & { readonly onDone: () => void }) {
  const { t } = useApp();
  const keep = async (changed: ShoeFacts): Promise<void> => {
    const text = t("shoes.changed", { name: changed.name });
    if (await onEdit({ type: "changed", id: shoe.id, shoe: changed }, text)) onDone();
  };
  return (
    <ShoeForm
      title={t("shoes.edit.title", { name: shoe.name })}
      keepLabel={t("shoes.keep.changes")}
      given={shoe}
      onKeep={(changed) => void keep(changed)}
      onCancel={onDone}
    />
  );
}

/** Months and distance, beside the range of custom where there is one. */
function Standing({ shoe, today }: { readonly shoe: Shoe; readonly today: string }) {
  const { t } = useApp();
  const { distance, day } = useShoeWords();
  const { months, metres } = statusOf(shoe, today);
  const age = shoe.firstWornOn === undefined ? "shoes.months.bought" : "shoes.months";
  return (
    <div className={styles.standing}>
      <p>
        {t(`shoes.kind.${shoe.kind}`)}
        {shoe.look !== undefined &&
          ` · ${t("shoes.looked", { date: day(shoe.look.on), count: shoe.look.signs.length })}`}
      </p>
      <ShoeMeter
        label={t("shoes.meter.months")}
        text={months === null ? t("shoes.months.none") : t(age, { months })}
        value={months ?? 0}
        range={shoe.kind === "athletic" ? [DUE_SOON_MONTHS, DUE_MONTHS] : null}
      />
      <ShoeMeter
        label={t("shoes.meter.distance")}
        text={t("shoes.distance", { distance: distance(metres) })}
        value={metres}
        range={shoe.kind === "athletic" ? [DUE_SOON_METRES, DUE_METRES] : null}
      />
    </div>
  );
}
