import { ipcMain } from "electron";
import type { Gate } from "../ports";

/** The calls of the pages, as Electron brings them. */
export const ipcGate: Gate = {
  handle: (name, answer) =>
    ipcMain.handle(name, (event, ...args: unknown[]) => {
      const { senderFrame: frame, sender } = event;
      const isMainFrame = frame !== null && frame === sender.mainFrame;
      return answer({ id: sender.id, url: isMainFrame ? frame.url : null }, args);
    }),
};
