import { screen } from "@testing-library/react";
import { NO_WORKSPACES } from "../../shared/workspace/checklist/workspaces";
import { rosa, type RosaDraft, type RosaRecord } from "../../shared/workspace/rosa/rosa-record";
import type { Refusals, StateChange } from "./fake-api";
import { goTo, openMainWindow } from "./main-window";
import { neutralAnswers } from "./rosa";

/** The main window with ROSA open. */
export async function openRosa(
  record: Partial<RosaRecord> = {},
  refusals: Refusals = {},
  documents: StateChange["documents"] = {},
) {
  const change = { checklist: NO_WORKSPACES, rosa: { ...rosa.initial, ...record }, ...documents };
  const opened = await openMainWindow({ documents: change }, refusals);
  await goTo(opened.user, "Workspace");
  await opened.user.click(screen.getByRole("button", { name: "Score your workspace with ROSA" }));
  return opened;
}

/** A workstation whose screen is far too high, with glare, too far away and to one side. */
export const badScreen = (): RosaDraft => {
  const { areas, use } = neutralAnswers();
  const monitor = { base: "screenHigh", increments: ["screenFar", "screenGlare", "neckTwisted"] } as const;
  return { areas: { ...areas, monitor }, use };
};

export const begun = (draft: RosaDraft, workspace = "w1"): Pick<RosaRecord, "drafts"> => ({
  drafts: { [workspace]: draft },
});
