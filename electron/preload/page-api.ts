import { contextBridge, ipcRenderer } from "electron";
import { mayCall, type PageApi, type PushName, type Pushes } from "../../shared/contract";
import type { PageKind } from "../../shared/schemas/channel";
import { sentFor } from "../../shared/schemas/payload-limits";

/**
 * Gives a page `window.plumbline`: the calls and pushes of its kind, and nothing else.
 *
 * Names and sizes are checked here as well as in the main process, so that a page cannot even ask for another channel, nor send
 * what would keep the main process busy before it gets to look.
 */
export function exposePageApi<K extends PageKind, P extends PushName>(page: K, push: P | null): void {
  const api: PageApi<K, P> = {
    call: async (name, payload) => {
      if (!mayCall(page, name)) throw new Error(`No such call: ${name}`);
      return ipcRenderer.invoke(name, ...sentFor(payload));
    },
    on: (name, listener) => {
      if (push === null || name !== push) throw new Error(`No such event: ${name}`);
      const receive = (_event: unknown, value: Pushes[P]): void => listener(value);
      ipcRenderer.on(push, receive);
      return () => void ipcRenderer.off(push, receive);
    },
  };
  contextBridge.exposeInMainWorld("plumbline", api);
}
