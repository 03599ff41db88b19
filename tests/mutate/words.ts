import { inFile, type Mutation } from "./mutations";

/** Mistakes in what the words of the workspace say, and in the numbers of desk fit. */
export const WORDS: readonly Mutation[] = [
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
