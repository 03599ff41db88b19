import { bodyDocument } from "../../../shared/body/body-document";
import type { DocumentDefinition } from "../../../shared/documents/define";
import type { DocumentName, EditOf, ValueOf } from "../../../shared/documents/registry";
import { shoesDocument } from "../../../shared/footwear/shoes-document";
import { programmeDocument } from "../../../shared/programme/programme-document";
import { reliefDocument } from "../../../shared/relief/relief-document";
import { routinesDocument } from "../../../shared/routines/routines-document";
import { settingsDocument } from "../../../shared/settings/settings-document";
import { smallChangeDocument } from "../../../shared/small-change/small-change-document";
import { checklistDocument } from "../../../shared/workspace/checklist/checklist-document";
import { comfortDocument } from "../../../shared/workspace/comfort/comfort-document";
import { measuresDocument } from "../../../shared/workspace/desk-fit/measures-document";
import { rosaDocument } from "../../../shared/workspace/rosa/rosa-document";

/** How each document is stored. One that is left out does not compile. */
export const DEFINITIONS: { readonly [N in DocumentName]: DocumentDefinition<ValueOf<N>, EditOf<N>> } = {
  settings: settingsDocument,
  checklist: checklistDocument,
  measures: measuresDocument,
  rosa: rosaDocument,
  comfort: comfortDocument,
  routines: routinesDocument,
  body: bodyDocument,
  shoes: shoesDocument,
  programme: programmeDocument,
  relief: reliefDocument,
  changes: smallChangeDocument,
};
