/** What a desktop tells of the identity of a display; what it does not tell is empty. */
export interface DisplayIdentity {
  /** What it is called, such as "DELL U2720Q". */
  readonly label: string;
  readonly vendor: string;
  /** The number of its kind; it counts where there is no label. */
  readonly model: string;
  readonly serial: string;
}
/** Of which nothing is told. */
export const UNKNOWN_DISPLAY: DisplayIdentity = { label: "", vendor: "", model: "", serial: "" };

const MEANINGLESS = /^(?:unknown|0|0x0+|n\/a|none)?$/i;
const MOST = 60;
/** Earlier versions knew a display by its label and resolution, and by the latter alone where it has none. */
const RESOLUTION = /\s?\b\d+×\d+$/;
const IDENTITY = /\s?\[[^\]]*\]$/;

/**
 * The name a display is known under, such as "DELL U2720Q [DEL 8XK2]"; `null` where there is nothing that tells one kind from
 * another. Never its resolution, which changes while the display stays. Of two that have no number of their own, both names
 * are the same.
 */
export function displayName({ label, vendor, model, serial }: DisplayIdentity): string | null {
  const name = meaningful(label);
  const kind = name === "" ? meaningful(model) : "";
  if (name === "" && kind === "") return null;
  const identity = [meaningful(vendor), kind, meaningful(serial)].filter((each) => each !== "").join(" ");
  return [name, ...(identity === "" ? [] : [`[${identity}]`])].filter((each) => each !== "").join(" ");
}

/** The names of displays that are stored, without those of earlier versions that say nothing but a resolution. */
export const toldApart = (stored: readonly string[]): readonly string[] =>
  stored.filter((name) => hasIdentity(name) || labelOf(name) !== "");

/** A stored name as it is shown: without the resolution that earlier versions put into it. */
export const shownName = (stored: string): string => (hasIdentity(stored) ? stored : labelOf(stored));

/** Whether two names are of the same display. One without an identity, as earlier versions stored them, goes by its label. */
export function isSameDisplay(one: string, other: string): boolean {
  if (one === other) return true;
  return !(hasIdentity(one) && hasIdentity(other)) && labelOf(one) === labelOf(other);
}

/** Whether these are the same displays, in any order. */
export function areSameDisplays(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  // The exact ones first, so that a name without an identity takes none that another one needs.
  const left = [...others];
  const inexact = some.filter((name) => !take(left, (other) => other === name));
  return inexact.every((name) => take(left, (other) => isSameDisplay(name, other)));
}

/** Whether a display is there that is none of the known ones; "unknown" where the known ones do not tell. */
export function hasForeignDisplay(known: readonly string[], present: readonly string[]): boolean | "unknown" {
  const isForeign = (name: string): boolean => !known.some((each) => isSameDisplay(each, name));
  if (known.length === 0 || !present.some(isForeign)) return false;
  return toldApart(known).length < known.length ? "unknown" : true;
}

function take(from: string[], isWanted: (name: string) => boolean): boolean {
  const at = from.findIndex(isWanted);
  if (at >= 0) from.splice(at, 1);
  return at >= 0;
}

const hasIdentity = (name: string): boolean => IDENTITY.test(name);
const labelOf = (name: string): string =>
  hasIdentity(name) ? name.replace(IDENTITY, "") : name.replace(RESOLUTION, "");

/** Without what would end the name early, or say nothing. */
function meaningful(part: string): string {
  const text = part
    .replaceAll(/[\p{C}[\]]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, MOST)
    .trim();
  return MEANINGLESS.test(text) ? "" : text;
}
