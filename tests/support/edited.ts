import type { DocumentModel } from "../../shared/documents/model";
import { UTC } from "../../shared/time/now";
import type { EpochMs } from "../../shared/time/units";

/** A document after edits that are all accepted. */
export const edited =
  <V, E>(model: DocumentModel<V, E, string>, at: EpochMs) =>
  (value: V, ...edits: readonly E[]): V =>
    edits.reduce((before, edit) => {
      const result = model.edit(before, edit, { epoch: at, zone: UTC, displays: [] });
      if (!result.ok) throw new Error(`Expected ${JSON.stringify(edit)} to be accepted, got ${result.reason}`);
      return result.value;
    }, value);
