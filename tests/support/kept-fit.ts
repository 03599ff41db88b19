import fs from "node:fs";
import path from "node:path";
import { measuresDocument } from "../../shared/workspace/desk-fit/measures-document";
import { rosaDocument } from "../../shared/workspace/rosa/rosa-document";
import { neutralAnswers } from "./rosa";

/** Measures and results as someone who used the desk fit and ROSA has them, in the app's folder before it starts. */
export function keepFit(folder: string): void {
  const { areas, use } = neutralAnswers();
  const monitor = { base: "screenHigh", increments: ["screenFar", "screenGlare", "neckTwisted"] } as const;
  const measures = measuresDocument.write(
    { person: { heightCm: 165, elbowRestCm: 23, sex: "female" }, fixedDesks: { w1: 74 } },
    {},
  );
  const results = [
    { areas: { ...areas, monitor }, use, at: Date.UTC(2026, 9, 5, 9), workspace: "w1" },
    { areas, use, at: Date.UTC(2026, 10, 5, 9), workspace: "w1" },
  ];
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, measuresDocument.file), JSON.stringify(measures));
  fs.writeFileSync(
    path.join(folder, rosaDocument.file),
    JSON.stringify(rosaDocument.write({ drafts: {}, results }, {})),
  );
}
