import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultLine, faultOf } from "../../../shared/diagnostics/fault-line";

const EPOCH = Date.UTC(2026, 10, 23, 9);

function failing(message: string, stack: readonly string[]): Error {
  const error = new TypeError(message);
  error.stack = [`TypeError: ${message}`, ...stack].join("\n");
  return error;
}

describe("what is written of a fault", () => {
  it("is when it happened, where, the kind of the error, and the places in our own code", () => {
    const error = failing("Object has been destroyed", [
      "    at BrowserWindow.visibilityChanged (node:electron/js2c/browser_init:2:36113)",
      "    at page.once (file:///home/Jo Doe/plumbline/out/main/start.js:63:8217)",
      "    at async /home/Jo Doe/plumbline/out/main/start.js:7:11",
    ]);
    expect(faultLine("uncaught", error, EPOCH)).toBe(
      "2026-11-23T09:00:00.000Z uncaught: TypeError < page.once@start.js:63:8217 < @start.js:7:11",
    );
  });

  it("names the code of what the system refused", () =>
    expect(faultOf("save", Object.assign(failing("no", []), { code: "ENOSPC" }))).toBe("save: TypeError ENOSPC"));

  it("is as much as there is where something else than an error was thrown", () =>
    expect(faultOf("unhandled", "the back hurts")).toBe("unhandled: string"));

  it("quotes neither the message nor a path, whatever they are", () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{6,12}$/), fc.stringMatching(/^[a-z]{6,12}$/), (typed, folder) => {
        fc.pre(typed !== folder && !"start main uncaught error".includes(typed));
        const error = failing(`No "${typed}" in ${typed}\n    at ${typed}`, [
          `    at open (/home/${folder}/${typed}/main.js:1:2)`,
          `    at C:\\Users\\${folder}\\start.js:3:4`,
        ]);
        Object.assign(error, { code: `a ${typed}`, name: `${typed} ${folder}` });
        const fault = faultOf("uncaught", error);
        expect(fault).not.toContain(typed);
        expect(fault).not.toContain(folder);
      }),
    ));

  it("is one short line", () => {
    const stack = Array.from({ length: 100 }, (_, row) => `    at f (/a/b.js:${row}:1)`);
    const fault = faultOf("uncaught", failing("x\n".repeat(1_000), stack));
    expect([fault.includes("\n"), fault.split(" < ").length]).toEqual([false, 9]);
  });
});
