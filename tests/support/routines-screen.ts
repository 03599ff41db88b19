import { onlyConditions } from "../../shared/body-regions/conditions";
import { screen } from "@testing-library/react";
import { NO_CHOICES, type RoutineChoices } from "../../shared/routines/choices";
import { goTo, openMainWindow } from "./main-window";
import { customExercise } from "./routine-requests";

export const ANSWERED: RoutineChoices = { ...NO_CHOICES, conditions: onlyConditions([]) };
export const own = {
  exercises: [customExercise("own-a")],
  routines: [{ id: "morning", name: "Morning", steps: ["own-a", "calf-raise"] }],
};

/** The main window with the routines open, at one of their parts. */
export async function openRoutines(
  routines: RoutineChoices = ANSWERED,
  part?: "Breaks" | "All exercises" | "Your own",
) {
  const opened = await openMainWindow({ documents: { routines } });
  await goTo(opened.user, "Routines");
  if (part !== undefined) await opened.user.click(screen.getByRole("button", { name: part }));
  /** The edit that was asked for last. */
  const last = () => opened.fake.edits("routines").at(-1);
  return { ...opened, last };
}
