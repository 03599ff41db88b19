import path from "node:path";
import { expect, it } from "vitest";
import { DESKTOP } from "./mutate/desktop";
import { FOREIGN } from "./mutate/foreign";
import { MAIN_PROCESS } from "./mutate/main-process";
import { misplaced, MUTATIONS } from "./mutate/mutations";
import { ROOMS } from "./mutate/rooms";
import { SURFACES } from "./mutate/surfaces";
import { DISPLAYS } from "./mutate/displays";
import { WAYLAND } from "./mutate/wayland";
import { TIME } from "./mutate/time";

it("every deliberate mistake of `npm run mutate` still fits its file", () =>
  expect(
    misplaced(path.resolve(import.meta.dirname, ".."), [
      ...MUTATIONS,
      ...MAIN_PROCESS,
      ...FOREIGN,
      ...ROOMS,
      ...DESKTOP,
      ...DISPLAYS,
      ...WAYLAND,
      ...SURFACES,
      ...TIME,
    ]),
  ).toEqual([]));
