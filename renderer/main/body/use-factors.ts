import { useEffect, useMemo, useState } from "react";
import { dayFactors, type Factor, historyFactors, sinceFactor } from "../../../shared/body/beside";
import type { CheckIn } from "../../../shared/body/check-in";
import { lastShoeChange } from "../../../shared/footwear/shoe-change";
import type { HistoryEntry } from "../../../shared/history/entry";
import { namedZone } from "../../../shared/time/named-zone";
import { DAY } from "../../../shared/time/units";
import { dateIn } from "../../../shared/time/wall-clock";
import { UTC } from "../../../shared/time/now";
import type { Workspaces } from "../../../shared/workspace/checklist/workspaces";
import { useApp } from "../state/app-context";
import { useAppState } from "../state/use-app-state";
import { useDocumentValue } from "../state/use-document";

/** As far as days are put side by side. */
const LOOKED_BACK = 90 * DAY;

/** What tells days apart: breaks and sitting by the history, the last change of a workspace and of shoes, and what days were. */
export function useFactors(checkIns: readonly CheckIn[]): readonly Factor[] {
  const workspaces = useDocumentValue("checklist");
  const { list: pairs } = useDocumentValue("shoes");
  const today = useAppState((state) => state.today.date);
  const zoneName = useAppState(({ zone }) => zone);
  const entries = useHistory();
  return useMemo(() => {
    const zone = namedZone(zoneName) ?? UTC;
    const changed = lastChange(workspaces);
    return [
      ...historyFactors(entries),
      ...sinceFactor("workspace", changed === null ? null : dateIn(changed, zone)),
      ...sinceFactor("shoes", lastShoeChange(pairs, today)),
      ...dayFactors(checkIns),
    ];
  }, [entries, workspaces, pairs, today, zoneName, checkIns]);
}

/** When something at a workspace was last put right. */
function lastChange({ list }: Workspaces): number | null {
  const done = list.flatMap(({ actions }) =>
    Object.values(actions).flatMap(({ now }) => (now.state === "done" ? [now.at] : [])),
  );
  return done.length === 0 ? null : Math.max(...done);
}

/** The history of the days that are looked back on, once it is read. */
function useHistory(): readonly HistoryEntry[] {
  const { api } = useApp();
  const to = useAppState(({ today }) => today.end);
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
  useEffect(() => {
    let isWanted = true;
    void api.call("history:query", { from: to - LOOKED_BACK, to }).then((reply) => {
      if (isWanted && reply.ok) setEntries(reply.value);
    });
    return () => {
      isWanted = false;
    };
  }, [api, to]);
  return entries;
}
