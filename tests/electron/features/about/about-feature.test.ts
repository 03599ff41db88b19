import { expect, it, vi } from "vitest";
import { runningApp } from "../../../support/running-app";

it("the app says what it is and whose work is in it", async () => {
  const { call } = await runningApp();
  expect(await call("about:read")).toEqual({
    ok: true,
    value: {
      version: "1.2.3",
      build: "development",
      engine: "40",
      licences: { own: "Ours.", packages: [{ name: "react", version: "1.0.0", licence: "MIT", text: "Theirs." }] },
    },
  });
});

it("licences that cannot be read are said to lie beside the program", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  const { call, system } = await runningApp();
  system.areLicencesGone = true;
  expect(await call("about:read")).toEqual({
    ok: false,
    code: "E_READ",
    message: expect.stringContaining("THIRD-PARTY-NOTICES.txt"),
  });
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});
