import type { Moment } from "../time/moment";

/** What an edit comes to: the document as it is now, or why nothing changed. */
export type Edited<V, R extends string = never> =
  { readonly ok: true; readonly value: V } | { readonly ok: false; readonly reason: R };

/** One document of the person's: what it holds at first, and what each edit makes of it. Pure; pages may import it. */
export interface DocumentModel<V, E, R extends string = never> {
  readonly initial: V;
  readonly edit: (value: V, edit: E, moment: Moment) => Edited<V, R>;
}

/** The types that belong together under one document's name. */
export interface DocumentTypes<V, E, R extends string = never> {
  readonly value: V;
  readonly edit: E;
  readonly reason: R;
}

export const accepted = <V>(value: V): { readonly ok: true; readonly value: V } => ({ ok: true, value });
export const refused = <R extends string>(reason: R): { readonly ok: false; readonly reason: R } => ({
  ok: false,
  reason,
});
