import type { Sensed } from "../../ports";

/** Something that watches the desktop: tells at the start what it knows, and again with each change. */
export type Sense = (tell: (sensed: Sensed) => void) => void | Promise<void>;

/** Joins several witnesses of the same thing: one that says yes is enough, and none that knows is "unknown". */
export function anyOf(tell: (sensed: Sensed) => void): (witness: string) => (sensed: Sensed) => void {
  const said = new Map<string, Sensed>();
  let told: Sensed | null = null;
  return (witness) => (sensed) => {
    said.set(witness, sensed);
    const known = [...said.values()].filter((each): each is boolean => each !== "unknown");
    const now: Sensed = known.length === 0 ? "unknown" : known.includes(true);
    if (now !== told) tell(now);
    told = now;
  };
}
