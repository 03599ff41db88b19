import { screen } from "@testing-library/react";
import { NO_WORKSPACES } from "../../shared/workspace/checklist/workspaces";
import { EMPTY_FIT, type RosaDraft, type WorkspaceFit } from "../../shared/workspace/desk-fit/workspace-fit";
import { goTo, openMainWindow } from "./main-window";
import { neutralAnswers } from "./rosa";

/** The main window with ROSA open. */
export async function openRosa(fit: Partial<WorkspaceFit> = {}, refusals = {}, workspaces = NO_WORKSPACES) {
  const opened = await openMainWindow({ fit: { ...EMPTY_FIT, ...fit }, workspaces }, refusals);
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

export const begun = (draft: RosaDraft, workspace = "w1"): Pick<WorkspaceFit, "workspaces"> => ({
  workspaces: { [workspace]: { draft } },
});
