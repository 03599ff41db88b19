import { shoes, type ShoesEdit } from "../../shared/footwear/edit-shoes";
import type { ShoeFacts, Shoes } from "../../shared/footwear/shoes";
import { edited } from "./edited";

/** Noon of a day, in UTC. */
export const noonOf = (date: string): number => Date.parse(`${date}T12:00:00Z`);

export const TRAINERS: ShoeFacts = {
  name: "Grey trainers",
  kind: "athletic",
  insole: "own",
  firstWornOn: "2026-11-01",
};

/** The pairs after edits on a day. */
export const shoesAfter = (date: string, value: Shoes, ...edits: readonly ShoesEdit[]): Shoes =>
  edited(shoes, noonOf(date))(value, ...edits);

/** One pair, added on a day. */
export const onePair = (date = "2026-11-23", facts: Partial<ShoeFacts> = {}): Shoes =>
  shoesAfter(date, shoes.initial, { type: "added", shoe: { ...TRAINERS, ...facts } });
