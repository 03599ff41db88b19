import { useMemo } from "react";
import type { EpochMs } from "../../../../shared/time/units";
import { useApp } from "../../state/app-context";

/** A day as the region writes it. */
export function useDate(): (epoch: EpochMs) => string {
  const { app } = useApp();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(app.region, { dateStyle: "medium" });
    return (epoch) => format.format(epoch);
  }, [app.region]);
}
