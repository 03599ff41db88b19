import { DAY } from "../../shared/time/units";
import { START } from "./checklist-edits";
import { neutralAnswers } from "./rosa";

/** workspace-fit.json as Plumbline wrote it when measures, ROSA and comfort were one file, with what people had in it. */
export function formerFit(comfort: readonly object[] = [EARLIER, LATER]): object {
  const { areas, use } = neutralAnswers();
  const monitor = { base: "screenHigh", increments: ["screenFar", "screenGlare", "neckTwisted"] };
  return {
    schemaVersion: 2,
    measures: { heightCm: 165, elbowRestCm: 23, sex: "female" },
    workspaces: {},
    results: [
      { areas: { ...areas, monitor }, use, at: START - 55 * DAY, workspace: "w1" },
      { areas, use, at: START - 2 * DAY, workspace: "w1" },
    ],
    comfort,
  };
}

const EARLIER = {
  at: START - 55 * DAY,
  workspace: "w1",
  answers: {
    neck: { frequency: "daily", discomfort: "moderate", interference: "some" },
    lowerBack: { frequency: "several", discomfort: "slight", interference: "none" },
  },
};
const LATER = {
  at: START - DAY,
  workspace: "w1",
  answers: {
    neck: { frequency: "few", discomfort: "slight", interference: "none" },
    lowerBack: { frequency: "never" },
  },
};
