import fs from "node:fs";
import path from "node:path";
import { EMPTY_FIT, type WorkspaceFit } from "../../shared/ergonomics/workspace-fit";
import { neutralAnswers } from "./rosa";

/** Measures and results as someone who used the desk fit and ROSA has them, in the app's folder before it starts. */
export function keepFit(folder: string): void {
  const { areas, use } = neutralAnswers();
  const monitor = { base: "screenHigh", increments: ["screenFar", "screenGlare", "neckTwisted"] } as const;
  const fit: WorkspaceFit = {
    ...EMPTY_FIT,
    measures: { heightCm: 165, elbowRestCm: 23, fixedDeskCm: 74, sex: "female" },
    results: [
      { areas: { ...areas, monitor }, use, at: Date.UTC(2026, 9, 5, 9) },
      { areas, use, at: Date.UTC(2026, 10, 5, 9) },
    ],
  };
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "workspace-fit.json"), JSON.stringify(fit));
}
