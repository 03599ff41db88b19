import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { MainApi } from "../../../shared/contract";
import type { Localization } from "../../../shared/i18n/localization";
import type { EpochMs } from "../../../shared/time/units";

/** What every part of the window may use: the way to ask for changes, and words. */
export interface AppValue extends Pick<Localization, "t" | "locale" | "direction" | "region"> {
  readonly api: MainApi;
  /** A time of day as the region writes it; with its day where that is a day or more after `now`. */
  readonly clock: Localization["timeOfDay"];
  /** A day as the region writes it, in full. */
  readonly date: (epoch: EpochMs) => string;
  /** The same in short, for tables. */
  readonly shortDate: (epoch: EpochMs) => string;
  /** A share between 0 and 1 as a percentage. */
  readonly percent: (share: number) => string;
}

const Context = createContext<AppValue | null>(null);

export function useApp(): AppValue {
  const value = useContext(Context);
  if (value === null) throw new Error("useApp was called outside AppProvider");
  return value;
}

interface ProviderProps {
  readonly localization: Localization;
  readonly api: MainApi;
  readonly children: ReactNode;
}
export function AppProvider({ localization, api, children }: ProviderProps) {
  const value = useMemo((): AppValue => {
    const { t, locale, direction, region, timeOfDay, date, shortDate } = localization;
    const format = new Intl.NumberFormat(region, { style: "percent" });
    return {
      api,
      t,
      locale,
      direction,
      region,
      clock: timeOfDay,
      date,
      shortDate,
      percent: (share) => format.format(share),
    };
  }, [api, localization]);
  return <Context value={value}>{children}</Context>;
}
