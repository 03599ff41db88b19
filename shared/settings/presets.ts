import type { Settings } from "./settings";

/** What every preset sets, so that one after another leaves nothing of the one before. */
type PresetSettings = Pick<
  Settings,
  | "timesOn"
  | "intervalMin"
  | "breakMin"
  | "microOn"
  | "microEveryMin"
  | "microSec"
  | "rhythmOn"
  | "sitMin"
  | "standMin"
  | "moveMin"
  | "walkOnly"
>;
const HOURLY: PresetSettings = {
  timesOn: false,
  intervalMin: 60,
  breakMin: 5,
  microOn: false,
  microEveryMin: 20,
  microSec: 30,
  rhythmOn: false,
  sitMin: 20,
  standMin: 8,
  moveMin: 2,
  walkOnly: false,
};

/** Rhythms of work and breaks that somebody has tried, or advises. Names and reasons are under `preset.<id>.…`. */
export const PRESETS = [
  /** Five minutes in each hour: Galinsky et al., Ergonomics 2000;43:622–638; CCOHS, Office Ergonomics, advises 5–10 minutes. */
  { id: "hourly", settings: HOURLY },
  /**
   * A minute each 40: breaks of 30 s at this interval eased discomfort in McLean et al., Applied Ergonomics 2001;32:225–237. The
   * minute leaves time to get up, which is not what was tested.
   */
  { id: "gentle", settings: { ...HOURLY, intervalMin: 40, breakMin: 1 } },
  /** 30 s each 20 minutes, beside the hourly break: the interval that eased discomfort most in McLean et al. 2001. */
  { id: "sensitive", settings: { ...HOURLY, microOn: true } },
  /** 20 minutes sitting, 8 standing, 2 moving: Hedge, Cornell University Ergonomics Web; an expert's advice, not a trial. */
  { id: "sitStand", settings: { ...HOURLY, rhythmOn: true } },
  /**
   * 20 s for the eyes each 20 minutes, beside the hourly break. Reminders of the kind eased eye strain in Talens-Estarelles et al.,
   * Contact Lens and Anterior Eye 2022; breaks of 20 s made no difference in Johnson and Rosenfield, Optometry and Vision Science
   * 2022.
   */
  { id: "eyes", settings: { ...HOURLY, microOn: true, microSec: 20 } },
  /** Five minutes of walking each 30: Duran et al., Medicine & Science in Sports & Exercise 2023;55:847–855, eleven adults. */
  { id: "walking", settings: { ...HOURLY, intervalMin: 30, walkOnly: true } },
] as const satisfies readonly { readonly id: string; readonly settings: PresetSettings }[];
export type PresetId = (typeof PRESETS)[number]["id"];

/** The preset that the settings are, or `null` where they are somebody's own. */
export function presetInUse(settings: Settings): PresetId | null {
  const fits = ({ settings: wanted }: { readonly settings: PresetSettings }): boolean =>
    Object.entries(wanted).every(([name, value]) => Reflect.get(settings, name) === value);
  return PRESETS.find(fits)?.id ?? null;
}
