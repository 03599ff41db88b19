import { BODY } from "./body";
import { COMMANDS } from "./commands";
import { DESKTOP } from "./desktop";
import { DISPLAYS } from "./displays";
import { FEET } from "./feet";
import { FOREIGN } from "./foreign";
import { IMPORTERS } from "./importers";
import { MAIN_PROCESS } from "./main-process";
import { MUTATIONS, type Mutation } from "./mutations";
import { ROOMS } from "./rooms";
import { BREAKS } from "./breaks";
import { STATISTICS } from "./statistics";
import { SURFACES } from "./surfaces";
import { SYSTEMS } from "./systems";
import { TIME } from "./time";
import { WAYLAND } from "./wayland";
import { WORDS } from "./words";

/** Every deliberate mistake, room by room. */
export const EVERY_MUTATION: readonly Mutation[] = [
  ...MUTATIONS,
  ...MAIN_PROCESS,
  ...FOREIGN,
  ...IMPORTERS,
  ...COMMANDS,
  ...STATISTICS,
  ...ROOMS,
  ...DESKTOP,
  ...SYSTEMS,
  ...BREAKS,
  ...SURFACES,
  ...DISPLAYS,
  ...WAYLAND,
  ...TIME,
  ...BODY,
  ...FEET,
  ...WORDS,
];
