import { ITEM_IDS } from "../../shared/workspace/checklist/answers";
import { checklist } from "../../shared/workspace/checklist/edit";
import { comfort } from "../../shared/workspace/comfort/comfort-record";
import { measures } from "../../shared/workspace/desk-fit/measures";
import type { ReportedDocuments } from "../../shared/workspace/report/report";
import { rosa } from "../../shared/workspace/rosa/rosa-record";
import { emptyWorkspace, type Workspace, type Workspaces } from "../../shared/workspace/checklist/workspaces";
import { DAY } from "../../shared/time/units";
import { after, START } from "./checklist-edits";
import { neutralAnswers } from "./rosa";

const office: Workspaces = {
  current: "w1",
  list: [{ ...emptyWorkspace("w1", "Office desk"), kind: "full" }],
  removed: null,
  lastOffered: null,
};
const act = (from: Workspaces, day: number, change: object): Workspaces => {
  const result = checklist.edit(from, Object({ ...change, workspace: "w1" }), after(day * DAY));
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

/** A full check of eight weeks ago with ten faults, of which some were put right, put off or left. */
export function checkedWorkspaces(): Workspaces {
  const faults = ["c1", "c3", "s1", "s2", "k1", "d3", "l1", "h1", "f2", "e1"];
  const answered = ITEM_IDS.reduce(
    (sum, item, at) =>
      act(sum, -56, {
        type: "answer",
        item,
        answer: faults.includes(item) ? "fix" : at % 11 === 10 ? "na" : "ok",
      }),
    office,
  );
  const kept = act(answered, -56, { type: "keep" });
  const fixed = ["c1", "s2", "l1"].reduce((sum, item, at) => act(sum, at - 30, { type: "fixed", item }), kept);
  const snoozed = act(fixed, -3, { type: "snooze", item: "k1" });
  const waived = act(snoozed, -2, {
    type: "waive",
    item: "d3",
    reason: '=HYPERLINK("http://x") the desk does not rise',
  });
  return act(waived, -1, { type: "answer", item: "c6", answer: "fix" });
}

/** What a report is made from where nothing is told yet. */
export const NOTHING_TOLD: ReportedDocuments = {
  checklist: checklist.initial,
  measures: measures.initial,
  rosa: rosa.initial,
  comfort: comfort.initial,
};

/** A checked workspace with what is kept of it. */
export const reportedDocuments = (): ReportedDocuments => ({ checklist: checkedWorkspaces(), ...keptFit() });

/** Measures, two results of ROSA, and two rounds of how it felt. */
export function keptFit(): Omit<ReportedDocuments, "checklist"> {
  const { areas, use } = neutralAnswers();
  const monitor = { base: "screenHigh", increments: ["screenFar", "screenGlare", "neckTwisted"] } as const;
  return {
    measures: { ...measures.initial, person: { heightCm: 165, elbowRestCm: 23, sex: "female" } },
    rosa: {
      ...rosa.initial,
      results: [
        { areas: { ...areas, monitor }, use, at: START - 55 * DAY, workspace: "w1" },
        { areas, use, at: START - 2 * DAY, workspace: "w1" },
      ],
    },
    comfort: {
      ...comfort.initial,
      checks: [
        {
          at: START - 55 * DAY,
          workspace: "w1",
          answers: {
            neck: { frequency: "daily", discomfort: "moderate", interference: "some" },
            lowerBack: { frequency: "several", discomfort: "slight", interference: "none" },
          },
        },
        {
          at: START - DAY,
          workspace: "w1",
          answers: {
            neck: { frequency: "few", discomfort: "slight", interference: "none" },
            lowerBack: { frequency: "never" },
          },
        },
      ],
    },
  };
}

/** The first check, to compare with. */
export const firstCheck = ({ runs }: Pick<Workspace, "runs">) => {
  const [run] = runs;
  if (run === undefined) throw new Error("There is no check");
  return { at: run.at, kind: run.kind };
};
