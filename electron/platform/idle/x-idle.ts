import { X11Client } from "../linux/x11-client";

/** The extension by which an X server counts the time without input. Xwayland has none any more, and the engine reads 0 then. */
const EXTENSION = "MIT-SCREEN-SAVER";

/** Whether the X server that shows our windows counts the time without input; `null` where it cannot be asked. Never rejects. */
export async function countsIdle(): Promise<boolean | null> {
  try {
    const x = await X11Client.open();
    try {
      return await x.hasExtension(EXTENSION);
    } finally {
      x.close();
    }
  } catch {
    return null;
  }
}
