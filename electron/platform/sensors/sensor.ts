import type { Reading } from "../../ports";

/** Something that watches the desktop: tells at the start what it knows, and again with each change. */
export type Sensor = (tell: (sensed: Reading) => void) => void | Promise<void>;

/** Joins several witnesses of the same thing: one that says yes is enough, and none that knows is "unknown". */
export function combineReadings(tell: (sensed: Reading) => void): (witness: string) => (sensed: Reading) => void {
  const said = new Map<string, Reading>();
  let told: Reading | null = null;
  return (witness) => (sensed) => {
    said.set(witness, sensed);
    const known = [...said.values()].filter((each): each is boolean => each !== "unknown");
    const now: Reading = known.length === 0 ? "unknown" : known.includes(true);
    if (now !== told) tell(now);
    told = now;
  };
}

/** Of several witnesses of the same thing, the best first, the first that knows is believed, and named. */
export function bestReading<Name extends string>(
  order: readonly Name[],
  tell: (sensed: Reading, by?: Name) => void,
): (witness: Name) => (sensed: Reading) => void {
  const said = new Map<Name, Reading>();
  let told = "";
  return (witness) => (sensed) => {
    said.set(witness, sensed);
    const by = order.find((each) => (said.get(each) ?? "unknown") !== "unknown");
    const now = by === undefined ? "unknown" : (said.get(by) ?? "unknown");
    if (told === `${by} ${now}`) return;
    told = `${by} ${now}`;
    tell(now, by);
  };
}
