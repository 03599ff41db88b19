import { EventEmitter } from "node:events";

type Handler = (event: unknown, ...args: unknown[]) => unknown;

/** Where calls of the pages arrive. */
class FakeIpcMain {
  readonly handlers = new Map<string, Handler>();

  handle(name: string, handler: Handler): void {
    if (this.handlers.has(name)) throw new Error(`There is a handler for ${name} already`);
    this.handlers.set(name, handler);
  }
  reset(): void {
    this.handlers.clear();
  }
}

class FakeProtocol {
  readonly schemes: unknown[] = [];
  #handler: ((request: { readonly url: string }) => Promise<Response>) | null = null;

  registerSchemesAsPrivileged(schemes: readonly unknown[]): void {
    this.schemes.push(...schemes);
  }
  handle(_scheme: string, handler: (request: { readonly url: string }) => Promise<Response>): void {
    this.#handler = handler;
  }
  /** Asks as a page would, but for the normalizing that the engine does before. */
  async fetch(url: string): Promise<Response> {
    if (this.#handler === null) throw new Error("Nothing is served");
    return this.#handler({ url });
  }
  reset(): void {
    this.schemes.length = 0;
    this.#handler = null;
  }
}

type Decide<T> = (answer: T) => void;
type RequestFilter = (request: { readonly url: string }, decide: Decide<{ readonly cancel: boolean }>) => void;

/** The session of all pages, which knows what it was told to forbid. */
export class FakeSession extends EventEmitter {
  request: ((contents: unknown, permission: string, decide: Decide<boolean>) => void) | null = null;
  check: ((contents: unknown, permission: string) => boolean) | null = null;
  device: ((details: unknown) => boolean) | null = null;
  filter: RequestFilter | null = null;
  isSpellChecked = true;
  spellCheckerLanguages: readonly string[] = ["en-US"];
  dictionaryUrl = "https://example.org/";
  readonly webRequest = { onBeforeRequest: (filter: RequestFilter): void => void (this.filter = filter) };

  setPermissionRequestHandler(handler: FakeSession["request"]): void {
    this.request = handler;
  }
  setPermissionCheckHandler(handler: FakeSession["check"]): void {
    this.check = handler;
  }
  setDevicePermissionHandler(handler: FakeSession["device"]): void {
    this.device = handler;
  }
  setSpellCheckerLanguages(languages: readonly string[]): void {
    this.spellCheckerLanguages = languages;
  }
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.dictionaryUrl = url;
  }
  setSpellCheckerEnabled(isSpellChecked: boolean): void {
    this.isSpellChecked = isSpellChecked;
  }
}

export const ipcMain = new FakeIpcMain();
export const protocol = new FakeProtocol();
export const session = {
  defaultSession: new FakeSession(),
  reset(): void {
    this.defaultSession = new FakeSession();
  },
};
