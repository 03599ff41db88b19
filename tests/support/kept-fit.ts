import fs from "node:fs";
import path from "node:path";
import { DEFINITIONS } from "../../electron/storage/documents/registry";
import { measures } from "../../shared/workspace/desk-fit/measures";
import { rosa } from "../../shared/workspace/rosa/rosa-record";
import { neutralAnswers } from "./rosa";

/** Measures and results as someone who used the desk fit and ROSA has them, in the app's folder before it starts. */
export function keepFit(folder: string): void {
  const { areas, use } = neutralAnswers();
  const monitor = { base: "screenHigh", increments: ["screenFar", "screenGlare", "neckTwisted"] } as const;
  const person = { heightCm: 165, elbowRestCm: 23, sex: "female" } as const;
  const results = [
    { areas: { ...areas, monitor }, use, at: Date.UTC(2026, 9, 5, 9), workspace: "w1" },
    { areas, use, at: Date.UTC(2026, 10, 5, 9), workspace: "w1" },
  ];
  const write = (file: string, content: object): void =>
    fs.writeFileSync(path.join(folder, file), JSON.stringify(content));
  fs.mkdirSync(folder, { recursive: true });
  const { measures: ofMeasures, rosa: ofRosa } = DEFINITIONS;
  write(ofMeasures.file, ofMeasures.write({ ...measures.initial, person, fixedDesks: { w1: 74 } }, {}));
  write(ofRosa.file, ofRosa.write({ ...rosa.initial, results }, {}));
}
