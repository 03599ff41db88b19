import path from "node:path";
import { expect, it } from "vitest";
import { EVERY_MUTATION } from "./mutate/every";
import { misplaced } from "./mutate/mutations";

it("every deliberate mistake of `npm run mutate` still fits its file", () =>
  expect(misplaced(path.resolve(import.meta.dirname, ".."), EVERY_MUTATION)).toEqual([]));
