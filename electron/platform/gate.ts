import { ipcMain, type WebFrameMain } from "electron";
import type { Gate } from "../ports";

/** The calls of the pages, as Electron brings them. */
export const ipcGate: Gate = {
  handle: (name, answer) =>
    ipcMain.handle(name, (event, ...args: unknown[]) => {
      const { senderFrame: frame, sender } = event;
      return answer({ id: sender.id, url: addressOf(frame, () => sender.mainFrame) }, args);
    }),
};

/** A frame that has gone meanwhile throws whatever it is asked. */
function addressOf(frame: WebFrameMain | null, mainFrame: () => WebFrameMain): string | null {
  try {
    return frame !== null && frame === mainFrame() ? frame.url : null;
  } catch {
    return null;
  }
}
