import { body, type BodyEdit, type BodyRecord } from "../body/body";
import { shoes, type ShoesEdit, type ShoesRefusal } from "../footwear/edit-shoes";
import type { Shoes } from "../footwear/shoes";
import { programme, type Programme, type ProgrammeEdit, type ProgrammeRefusal } from "../programme/programme";
import { relief, type Relief, type ReliefEdit, type ReliefRefusal } from "../relief/relief";
import type { RoutineChoices } from "../routines/choices";
import { routines, type RoutinesEdit } from "../routines/edit-routines";
import { settings, type SettingsRefusal } from "../settings/edit-settings";
import type { Settings, SettingsPatch } from "../settings/settings";
import { smallChange, type SmallChangeEdit, type SmallChanges } from "../small-change/small-change";
import { checklist, type ChecklistEdit, type EditRefusal } from "../workspace/checklist/edit";
import type { Workspaces } from "../workspace/checklist/workspaces";
import { comfort, type ComfortEdit, type ComfortRecord } from "../workspace/comfort/comfort-record";
import { measures, type Measures, type MeasuresEdit } from "../workspace/desk-fit/measures";
import { rosa, type RosaEdit, type RosaRecord } from "../workspace/rosa/rosa-record";
import type { DocumentModel, DocumentTypes } from "./model";

/** Every document there is. A new one is a line here, one in {@link MODELS}, and one where storage lists them. */
export interface Documents {
  readonly settings: DocumentTypes<Settings, SettingsPatch, SettingsRefusal>;
  readonly checklist: DocumentTypes<Workspaces, ChecklistEdit, EditRefusal>;
  readonly measures: DocumentTypes<Measures, MeasuresEdit>;
  readonly rosa: DocumentTypes<RosaRecord, RosaEdit>;
  readonly comfort: DocumentTypes<ComfortRecord, ComfortEdit>;
  readonly routines: DocumentTypes<RoutineChoices, RoutinesEdit, "full">;
  readonly body: DocumentTypes<BodyRecord, BodyEdit, "gone" | "empty">;
  readonly shoes: DocumentTypes<Shoes, ShoesEdit, ShoesRefusal>;
  readonly programme: DocumentTypes<Programme, ProgrammeEdit, ProgrammeRefusal>;
  readonly relief: DocumentTypes<Relief, ReliefEdit, ReliefRefusal>;
  readonly changes: DocumentTypes<SmallChanges, SmallChangeEdit>;
}
export type DocumentName = keyof Documents;
export type ValueOf<N extends DocumentName> = Documents[N]["value"];
export type EditOf<N extends DocumentName> = Documents[N]["edit"];
export type ReasonOf<N extends DocumentName> = Documents[N]["reason"];

type Model<N extends DocumentName> = DocumentModel<ValueOf<N>, EditOf<N>, ReasonOf<N>>;
export const MODELS: { readonly [N in DocumentName]: Model<N> } = {
  settings,
  checklist,
  measures,
  rosa,
  comfort,
  routines,
  body,
  shoes,
  programme,
  relief,
  changes: smallChange,
};

export type DocumentValues = { readonly [N in DocumentName]: ValueOf<N> };
/** An edit with the document it is of. */
export type DocumentEdit<N extends DocumentName = DocumentName> = {
  readonly [K in N]: { readonly document: K; readonly edit: EditOf<K> };
}[N];

const isName = (name: string): name is DocumentName => Object.hasOwn(MODELS, name);
/** In the order in which the person is told about them. */
export const DOCUMENT_NAMES: readonly DocumentName[] = Object.keys(MODELS).filter(isName);

/**
 * A record with what `make` gives for each document's name. The compiler cannot follow a name into such a record, so the
 * type of its entries is the caller's word; that none is missing is checked.
 */
export function perDocument<F extends { readonly [N in DocumentName]: unknown }>(
  make: (name: DocumentName) => unknown,
): F {
  const made: { readonly [N in DocumentName]?: unknown } = Object.fromEntries(
    DOCUMENT_NAMES.map((name) => [name, make(name)]),
  );
  if (!isWhole<F>(made)) throw new Error(`Not every document was made: ${Object.keys(made).join(", ")}`);
  return made;
}
const isWhole = <F extends { readonly [N in DocumentName]: unknown }>(made: {
  readonly [N in DocumentName]?: unknown;
}): made is F => DOCUMENT_NAMES.every((name) => Object.hasOwn(made, name));
