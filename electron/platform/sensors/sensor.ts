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
