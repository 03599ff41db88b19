import { inFile, type Mutation } from "./mutations";

/** Mistakes in what the words of the workspace say, and in the numbers of desk fit. */
export const WORDS: readonly Mutation[] = [
  ...inFile(
    "shared/workspace/checklist/merged-items.ts",
    ["rankIn(others[to]) <= rankIn(old) ?", "others[to] !== undefined ?", "a fault is hidden behind the other answer"],
    ['MERGED[given["again"]]', 'given["again"]', "why a question is asked again names one that is not there any more"],
    ["because === id ?", 'because === "" ?', "a question is asked again because of itself"],
  ),
  ...inFile("shared/workspace/checklist/checklists.ts", [
    'kind === "standing" ? ITEMS[item].standing',
    'kind === "full" ? ITEMS[item].standing',
    "the list for standing shows somebody who sits",
  ]),
  ...inFile("shared/workspace/checklist/task-text.ts", [
    "t(`checklist.${item}.deed`)",
    "t(`checklist.${item}.title`)",
    "a fault is named by the statement that all is well",
  ]),
  ...inFile(
    "shared/workspace/report/action-blocks.ts",
    ["t(`checklist.${action.item}.deed`)", "t(`checklist.${action.item}.title`)", "an employer reads the opposite"],
    ["t(`checklist.${item}.deed`)", "t(`checklist.${item}.title`)", "what still needs fixing reads as if it were fine"],
  ),
];
