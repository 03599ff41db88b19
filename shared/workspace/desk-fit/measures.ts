import { accepted, type DocumentModel } from "../../documents/model";
import { deskFit, type DeskFit, type DeskFitInput } from "./desk-fit";
import type { LengthUnit } from "./fit-advice";

/** What the person told of themselves, the same at every desk; nothing has to be told. */
export type DeskMeasures = Partial<Omit<DeskFitInput, "fixedDeskCm">> & {
  /** What lengths are typed and shown in. */
  readonly unit?: LengthUnit;
};
/** The person's measures, and the desk of one workspace where that cannot be moved. */
export type MeasuresAt = DeskMeasures & Pick<DeskFitInput, "fixedDeskCm">;

/** What desk fit is computed from. Measures of a person: they stay on this computer. */
export interface Measures {
  readonly person: DeskMeasures;
  /** By the id of the workspace: how high the hands are on a desk that cannot be moved, in centimetres. */
  readonly fixedDesks: Readonly<Partial<Record<string, number>>>;
}

export type MeasuresEdit =
  | { readonly type: "measured"; readonly person: DeskMeasures }
  /** `null` where the desk can be moved. */
  | { readonly type: "fixedDesk"; readonly workspace: string; readonly fixedDeskCm: number | null };

export const measures: DocumentModel<Measures, MeasuresEdit> = {
  initial: { person: {}, fixedDesks: {} },
  edit: (value, edit) => {
    if (edit.type === "measured") return accepted({ ...value, person: edit.person });
    const others = withoutDesk(value, edit.workspace);
    if (edit.fixedDeskCm === null) return accepted(others);
    return accepted({ ...others, fixedDesks: { ...others.fixedDesks, [edit.workspace]: edit.fixedDeskCm } });
  },
};

/** The measures without the desk of one workspace. */
export const withoutDesk = (value: Measures, workspace: string): Measures => ({
  ...value,
  fixedDesks: Object.fromEntries(Object.entries(value.fixedDesks).filter(([id]) => id !== workspace)),
});

/** What the desk fit of a workspace is computed from. */
export function measuresFor({ person, fixedDesks }: Measures, workspace: string): MeasuresAt {
  const fixedDeskCm = fixedDesks[workspace];
  return fixedDeskCm === undefined ? person : { ...person, fixedDeskCm };
}

/** The fit of a person who told their height; `null` for one who did not. */
export function deskFitOf({ heightCm, ...others }: MeasuresAt): DeskFit | null {
  return heightCm === undefined ? null : deskFit({ ...others, heightCm });
}
