import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Translate } from "../../../shared/i18n/format";
import type { Localization } from "../../../shared/i18n/localization";
import type { AppState, MainApi } from "../../../shared/ipc";
import type { EpochMs } from "../../../shared/time/units";
import type { Received } from "./use-app-state";

/** What every part of the window may use: the state of the app, the way to ask for changes, and words. */
export interface AppValue {
  readonly app: AppState;
  /** When the state arrived, by the clock of the page. */
  readonly receivedAt: number;
  readonly api: MainApi;
  readonly t: Translate;
  /** A time of day as the region writes it. */
  readonly clock: (epoch: EpochMs) => string;
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
  readonly received: Received;
  readonly localization: Localization;
  readonly api: MainApi;
  readonly children: ReactNode;
}
export function AppProvider({ received, localization, api, children }: ProviderProps) {
  const { app, at: receivedAt } = received;
  const words = useMemo(() => {
    const { t, region, timeOfDay } = localization;
    const format = new Intl.NumberFormat(region, { style: "percent" });
    const day = new Intl.DateTimeFormat(region, { dateStyle: "long" });
    const shortDay = new Intl.DateTimeFormat(region, { dateStyle: "medium" });
    return {
      t,
      clock: timeOfDay,
      date: (epoch: EpochMs): string => day.format(epoch),
      shortDate: (epoch: EpochMs): string => shortDay.format(epoch),
      percent: (share: number): string => format.format(share),
    };
  }, [localization]);
  const value = useMemo(() => ({ app, receivedAt, api, ...words }), [app, receivedAt, api, words]);
  return <Context value={value}>{children}</Context>;
}
