import { inFile, type Mutation } from "./mutations";

/** Mistakes in what the settings of other apps come to. */
export const IMPORTERS: readonly Mutation[] = [
  ...inFile(
    "shared/importers/import-from.ts",
    [
      "...(breakMin > longest ? { breakMin: longest } : {}),",
      "",
      "an hour's break after ten minutes of work is moved in, and then all of it is refused",
    ],
    ["{ timesOn: false }", "{}", "the interval that was moved in counts for nothing where breaks come at fixed times"],
  ),
  ...inFile("shared/importers/foreign-text.ts", [
    "const line = withoutTags(decoded)",
    "const line = decoded",
    "a tag in disguise comes in with a break idea",
  ]),
  ...inFile("shared/importers/ideas.ts", [
    "avoid: CONDITIONS,",
    "avoid: [],",
    "an exercise of which nothing is known is shown to somebody after an operation",
  ]),
  ...inFile("shared/importers/breaktimer-hours.ts", [
    "from === null || to === null || from >= to",
    "from === null || to === null",
    "hours that were none there become a night of work",
  ]),
  ...inFile("electron/features/importing/import-feature.ts", [
    "    looked = null;\n    const read",
    "    const read",
    "after a file that was refused, the one before it is taken over",
  ]),
  ...inFile("shared/importers/take-over.ts", [
    "Object.hasOwn(taken, name) && isSame(current[name], taken[name])",
    "Object.hasOwn(taken, name)",
    "an undo takes away what the person has changed since",
  ]),
  ...inFile("shared/importers/stretchly.ts", [
    "* (minis + 1)) / MINUTE",
    "* minis) / MINUTE",
    "the long break comes one mini break too early",
  ]),
];
