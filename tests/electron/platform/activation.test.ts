import { beforeEach, expect, it } from "vitest";
import { watchActivation } from "../../../electron/platform/activation";
import { app, resetElectron } from "../../support/ports/electron";

let asked: number;
beforeEach(() => {
  resetElectron();
  asked = 0;
  watchActivation(() => (asked += 1));
});

it("a second start asks for the window, and so does the icon in the dock", () => {
  app.emit("second-instance", {}, ["/opt/Plumbline/plumbline"]);
  app.emit("activate");
  expect(asked).toBe(2);
});

it("a second start at login, hidden, asks for nothing", () => {
  app.emit("second-instance", {}, ["/opt/Plumbline/plumbline", "--allow-file-access", "--hidden"]);
  expect(asked).toBe(0);
});
