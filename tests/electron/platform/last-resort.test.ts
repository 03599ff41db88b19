import { EventEmitter } from "node:events";
import { expect, it } from "vitest";
import { catchWhatNobodyCaught } from "../../../electron/platform/last-resort";
import { FakeFaults } from "../../support/ports/faults";

it("an error that nobody caught is noted, whether it was thrown or a promise was rejected with it", () => {
  const faults = new FakeFaults();
  faults.mayHappen = true;
  const own = new EventEmitter();
  catchWhatNobodyCaught(faults, own);
  own.emit("uncaughtException", new Error("thrown"));
  own.emit("unhandledRejection", "rejected");
  expect(faults.places).toEqual(["uncaught", "unhandled"]);
});
