import { inFile, type Mutation } from "./mutations";

/** Mistakes in what a terminal and a link can ask for. */
export const COMMANDS: readonly Mutation[] = [
  ...inFile(
    "shared/commands/parse-link.ts",
    [
      "  skip: {},\n",
      "  skip: {},\n  export: { format: [], file: [] },\n",
      "a page on the web writes a file of the person's breaks",
    ],
    [" || more !== undefined", "", "half of what a parameter says is taken for what was meant"],
  ),
  ...inFile("shared/commands/parse-command.ts", [
    "extra === undefined ? read(words)",
    "extra !== null ? read(words)",
    "what was mistyped after a command is passed over",
  ]),
];
