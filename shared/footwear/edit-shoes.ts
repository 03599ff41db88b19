import type { LocalDate } from "../calendar/local-date";
import { accepted, refused, type DocumentModel } from "../documents/model";
import { dateIn } from "../time/wall-clock";
import {
  estimatedMetres,
  MAX_DISTANCES,
  isTold,
  MAX_SHOES,
  statusOf,
  type Distance,
  type Shoe,
  type ShoeFacts,
  type Shoes,
  type ToldState,
  type WearSign,
} from "./shoes";

export type ShoesEdit =
  | { readonly type: "added"; readonly shoe: ShoeFacts }
  | { readonly type: "changed"; readonly id: string; readonly shoe: ShoeFacts }
  /** A way of today. */
  | { readonly type: "walked"; readonly id: string; readonly metres: number }
  | { readonly type: "unwalked"; readonly id: string; readonly on: LocalDate; readonly by: Distance["by"] }
  /** What they are worn for in a week, from today on; `null` ends the estimate. */
  | { readonly type: "weekly"; readonly id: string; readonly metres: number | null }
  | { readonly type: "looked"; readonly id: string; readonly signs: readonly WearSign[] }
  | { readonly type: "retired" | "unretired"; readonly id: string }
  | { readonly type: "removed"; readonly id: string }
  | { readonly type: "told"; readonly id: string; readonly state: ToldState };

export type ShoesRefusal = "full" | "tooMany" | "gone";

export const shoes: DocumentModel<Shoes, ShoesEdit, ShoesRefusal> = {
  initial: { list: [] },
  edit: (value, edit, { epoch, zone }) => {
    const today = dateIn(epoch, zone);
    if (edit.type === "added") {
      if (value.list.length >= MAX_SHOES) return refused("full");
      const added: Shoe = { ...edit.shoe, id: nextId(value.list), distances: [], told: [] };
      return accepted({ list: [...value.list, seen(added, today)] });
    }
    const shoe = value.list.find(({ id }) => id === edit.id);
    if (shoe === undefined) return refused("gone");
    if (edit.type === "removed") return accepted({ list: value.list.filter(({ id }) => id !== edit.id) });
    const changed = seen(editShoe(shoe, edit, today), today);
    if (changed.distances.length > MAX_DISTANCES) return refused("tooMany");
    return accepted({ list: value.list.map((each) => (each.id === edit.id ? changed : each)) });
  },
};

/** Whoever changes a pair has it before their eyes, with its state, so that no reminder has to tell of that. */
function seen(shoe: Shoe, today: LocalDate): Shoe {
  const { state } = statusOf(shoe, today);
  return isTold(state) ? { ...shoe, told: [...new Set([...shoe.told, state])] } : shoe;
}

type ShoeEdit = Exclude<ShoesEdit, { readonly type: "added" | "removed" }>;

function editShoe(shoe: Shoe, edit: ShoeEdit, today: LocalDate): Shoe {
  switch (edit.type) {
    case "changed": {
      const { boughtOn: _bought, firstWornOn: _worn, ...others } = shoe;
      return { ...others, ...edit.shoe };
    }
    case "walked":
      return { ...shoe, distances: withDistance(shoe.distances, { on: today, metres: edit.metres, by: "hand" }) };
    case "unwalked":
      return { ...shoe, distances: shoe.distances.filter(({ on, by }) => on !== edit.on || by !== edit.by) };
    case "weekly":
      return estimating(settled(shoe, today), edit.metres, today);
    case "looked":
      return { ...shoe, look: { on: today, signs: edit.signs }, told: [] };
    case "retired":
      return { ...shoe, retiredOn: today };
    case "unretired": {
      // What the estimate came to stays, and goes on from today.
      const { retiredOn: _retired, ...worn } = settled(shoe, today);
      return estimating(worn, shoe.weekly?.metres ?? null, today);
    }
    case "told":
      return { ...shoe, told: [...new Set([...shoe.told, edit.state])] };
  }
}

/** What the estimate came to is a distance like others from now on. */
function settled(shoe: Shoe, today: LocalDate): Shoe {
  const metres = estimatedMetres(shoe, today);
  if (metres === 0) return shoe;
  return { ...shoe, distances: withDistance(shoe.distances, { on: today, metres, by: "estimate" }) };
}

function estimating({ weekly: _before, ...shoe }: Shoe, metres: number | null, today: LocalDate): Shoe {
  return metres === null ? shoe : { ...shoe, weekly: { metres, since: today } };
}

/** The ways with one more, which joins another of the same day and origin. */
export function withDistance(distances: readonly Distance[], added: Distance): readonly Distance[] {
  const isSame = ({ on, by }: Distance): boolean => on === added.on && by === added.by;
  const before = distances.find(isSame)?.metres ?? 0;
  const others = distances.filter((each) => !isSame(each));
  return [...others, { ...added, metres: before + added.metres }].sort(byDay);
}

export const byDay = (one: Distance, other: Distance): number => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0);

function nextId(list: readonly Shoe[]): string {
  const numbers = list.map(({ id }) => Number(id.slice(1)));
  return `s${Math.max(0, ...numbers) + 1}`;
}
