import type { ComponentType } from "react";
import type { Screen } from "../../shared/screens";
import { AboutScreen } from "./about/about-screen";
import { FootQuizScreen } from "./foot-quiz/foot-quiz-screen";
import { ShoesScreen } from "./footwear/shoes-screen";
import { BodyScreen } from "./body/body-screen";
import { HelpScreen } from "./help/help-screen";
import { LearnScreen } from "./learn/learn-screen";
import { ProgrammeScreen } from "./programme/programme-screen";
import { ReliefScreen } from "./relief/relief-screen";
import { RoutinesScreen } from "./routines/routines-screen";
import { SettingsScreen } from "./settings/settings-screen";
import { TodayScreen } from "./today/today-screen";
import { ChecklistScreen } from "./workspace/checklist/checklist-screen";
import { ComfortScreen } from "./workspace/comfort/comfort-screen";
import { DeskFitScreen } from "./workspace/desk-fit/desk-fit-screen";
import { RosaScreen } from "./workspace/rosa/rosa-screen";

/** What draws each screen. Apart from `shared/screens.ts`, so that the list can be read without any component. */
export const SCREENS: Readonly<Record<Screen, ComponentType>> = {
  today: TodayScreen,
  checklist: ChecklistScreen,
  rosa: RosaScreen,
  comfort: ComfortScreen,
  deskFit: DeskFitScreen,
  routines: RoutinesScreen,
  shoes: ShoesScreen,
  footQuiz: FootQuizScreen,
  programme: ProgrammeScreen,
  relief: ReliefScreen,
  learn: LearnScreen,
  body: BodyScreen,
  settings: SettingsScreen,
  about: AboutScreen,
  help: HelpScreen,
};
