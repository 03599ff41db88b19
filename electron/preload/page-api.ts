import { contextBridge, ipcRenderer } from "electron";
import type { Calls, CallName, PageApi, PushName, Pushes, Reply } from "../../shared/ipc";

/**
 * Gives a page `window.plumbline`: the calls and pushes of its kind, and nothing else.
 *
 * Names are checked here as well as in the main process, so that a page cannot even ask for another channel.
 */
export function exposePageApi<C extends CallName, P extends PushName>(calls: readonly C[], push: P | null): void {
  const api: PageApi<C, P> = {
    call: async <N extends C>(name: N, payload?: Calls[N]["payload"]): Promise<Reply<Calls[N]["answer"]>> => {
      if (!calls.includes(name)) throw new Error(`No such call: ${name}`);
      return ipcRenderer.invoke(name, payload);
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
