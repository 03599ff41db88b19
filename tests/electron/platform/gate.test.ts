import { beforeEach, describe, expect, it } from "vitest";
import { ipcGate } from "../../../electron/platform/gate";
import type { Sender } from "../../../electron/ports";
import { ipcMain, resetElectron } from "../../support/ports/electron";

let heard: { readonly sender: Sender; readonly args: readonly unknown[] }[];
beforeEach(() => {
  resetElectron();
  heard = [];
  ipcGate.handle("app:quit", (sender, args) => {
    heard.push({ sender, args });
    return Promise.resolve("answer");
  });
});
const frameOf = (url: string) => ({ url });
const call = (event: unknown, ...args: unknown[]) => ipcMain.handlers.get("app:quit")?.(event, ...args);

describe("a call as Electron brings it", () => {
  it("is handed on with its page and all that was sent, and answered", async () => {
    const frame = frameOf("app://ui/main/index.html");
    expect(await call({ senderFrame: frame, sender: { id: 7, mainFrame: frame } }, 1, "two")).toBe("answer");
    expect(heard).toEqual([{ sender: { id: 7, url: "app://ui/main/index.html" }, args: [1, "two"] }]);
  });

  it("is from nowhere where a frame within a page made it, whatever its address", async () => {
    const own = frameOf("app://ui/main/index.html");
    await call({ senderFrame: frameOf("app://ui/main/index.html"), sender: { id: 7, mainFrame: own } });
    expect(heard).toEqual([{ sender: { id: 7, url: null }, args: [] }]);
  });

  it("is from nowhere where its frame is gone", async () => {
    await call({ senderFrame: null, sender: { id: 7, mainFrame: null } });
    expect(heard).toEqual([{ sender: { id: 7, url: null }, args: [] }]);
  });

  it("is from nowhere where its frame goes while it is asked", async () => {
    const frame = {
      get url(): never {
        throw new Error("Render frame was disposed before WebFrameMain could be accessed");
      },
    };
    expect(await call({ senderFrame: frame, sender: { id: 7, mainFrame: frame } })).toBe("answer");
    expect(heard).toEqual([{ sender: { id: 7, url: null }, args: [] }]);
  });
});
