import { useAppState } from "../state/use-app-state";
import { useDocumentValue } from "../state/use-document";
import { useState } from "react";
import type { AppState } from "../../../shared/app-state";
import { type DayEvent, dayEvents, summaryOf } from "../../../shared/history/day";
import { MINUTE } from "../../../shared/time/units";
import { Button } from "../../components/button";
import { Panel } from "../../components/panel";
import { useApp } from "../state/app-context";
import styles from "./day-breaks.module.css";

/** Today's breaks, as a line of marks told apart by shape, or as a table with the same content. */
export function DayBreaks() {
  const { t } = useApp();
  const settings = useDocumentValue("settings");
  const today = useAppState((state) => state.today);
  const [asTable, setAsTable] = useState(false);
  const events = dayEvents(today.entries);
  return (
    <Panel
      layout="card"
      title={t("today.breaks")}
      beside={
        events.length > 0 && (
          <Button kind="link" onClick={() => setAsTable(!asTable)}>
            {t(asTable ? "today.asPicture" : "today.asTable")}
          </Button>
        )
      }
    >
      {events.length === 0 ? (
        <p>{t("today.empty", { minutes: settings.intervalMin })}</p>
      ) : asTable ? (
        <EventTable events={events} />
      ) : (
        <Timeline events={events} today={today} />
      )}
    </Panel>
  );
}

interface TimelineProps {
  readonly events: readonly DayEvent[];
  readonly today: AppState["today"];
}
function Timeline({ events, today }: TimelineProps) {
  const { t, clock } = useApp();
  const now = useAppState(({ schedule }) => schedule.now);
  const first = Math.min(...events.map(({ from }) => from), now);
  // At least four hours wide, in whole hours, so that the first mark of a day is not at the far edge.
  const start = Math.max(today.start, first - (first % (60 * MINUTE)));
  const end = Math.min(today.end, Math.max(start + 240 * MINUTE, now + 30 * MINUTE));
  const x = (at: number): number => 12 + ((at - start) / (end - start)) * 576;
  const hours = Array.from(
    { length: Math.floor((end - start) / (60 * MINUTE)) + 1 },
    (_, hour) => start + hour * 60 * MINUTE,
  );
  const every = Math.max(1, Math.ceil(hours.length / 6));
  return (
    <svg
      viewBox="0 0 600 64"
      role="img"
      aria-label={t("today.summary", { ...summaryOf(today.entries) })}
      className={styles.timeline}
    >
      <line x1="12" x2="588" y1="26" y2="26" className={styles.axis} />
      {hours
        .filter((_, index) => index % every === 0)
        .map((hour) => (
          <text key={hour} x={x(hour)} y="58" textAnchor={x(hour) < 40 ? "start" : x(hour) > 560 ? "end" : "middle"}>
            {clock(hour)}
          </text>
        ))}
      {events.map((event) => (
        <Mark key={event.id} event={event} x={x(event.at)} from={x(Math.max(start, event.from))} />
      ))}
      <line x1={x(now)} x2={x(now)} y1="8" y2="44" className={styles.now} />
    </svg>
  );
}

/** Filled: taken. Half: ended early. Ring: skipped. Diamond: postponed. Bar: away. */
function Mark({ event, x, from }: { readonly event: DayEvent; readonly x: number; readonly from: number }) {
  switch (event.kind) {
    case "natural_break":
      return <rect x={from} y="22" width={Math.max(3, x - from)} height="8" className={styles.away} />;
    case "skipped":
      return <circle cx={x} cy="26" r="7" className={styles.ringMark} />;
    case "postponed":
      return <path d={`M${x} 19 l6 7 l-6 7 l-6 -7 z`} className={styles.ringMark} />;
    case "break_cut_short":
      return (
        <g>
          <circle cx={x} cy="26" r="7" className={styles.ringMark} />
          <path d={`M${x} 19 a7 7 0 0 0 0 14 z`} className={styles.mark} />
        </g>
      );
    default:
      return <circle cx={x} cy="26" r="7" className={styles.mark} />;
  }
}

function EventTable({ events }: { readonly events: readonly DayEvent[] }) {
  const { t, clock } = useApp();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("today.table.time")}</th>
          <th scope="col">{t("today.table.what")}</th>
          <th scope="col">{t("today.table.length")}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td>{clock(event.from)}</td>
            <td>{t(`event.${event.kind}`)}</td>
            <td>
              {event.at > event.from
                ? t("today.length", { minutes: Math.round((event.at - event.from) / MINUTE) })
                : ""}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
