import fs from "node:fs";
import path from "node:path";
import { fitFormat } from "../../electron/storage/fit-format";
import { EMPTY_FIT, NOTHING_KEPT, type WorkspaceFit } from "../../shared/workspace/desk-fit/workspace-fit";
import { neutralAnswers } from "./rosa";

/** Measures and results as someone who used the desk fit and ROSA has them, in the app's folder before it starts. */
export function keepFit(folder: string): void {
  const { areas, use } = neutralAnswers();
  const monitor = { base: "screenHigh", increments: ["screenFar", "screenGlare", "neckTwisted"] } as const;
  const fit: WorkspaceFit = {
    ...EMPTY_FIT,
    measures: { heightCm: 165, elbowRestCm: 23, sex: "female" },
    workspaces: { w1: { ...NOTHING_KEPT, fixedDeskCm: 74 } },
    results: [
      { areas: { ...areas, monitor }, use, at: Date.UTC(2026, 9, 5, 9), workspace: "w1" },
      { areas, use, at: Date.UTC(2026, 10, 5, 9), workspace: "w1" },
    ],
  };
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "workspace-fit.json"), JSON.stringify(fitFormat("w1").write(fit, {})));
}
