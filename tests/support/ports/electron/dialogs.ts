import fs from "node:fs";

interface AskedFor {
  readonly title?: string;
  readonly defaultPath?: string;
  readonly filters?: readonly { readonly extensions: readonly string[] }[];
}

/** Dialogs that a test answers beforehand; a person who is asked without having been told what to say says no. */
class FakeDialog {
  readonly asked: AskedFor[] = [];
  chosen: string | null = null;
  /** Where to save; older Electron says "" of a dialog that was cancelled, newer nothing at all. */
  place: string | undefined = "";

  showOpenDialog(asked: AskedFor) {
    this.asked.push(asked);
    return Promise.resolve({ canceled: this.chosen === null, filePaths: this.chosen === null ? [] : [this.chosen] });
  }
  showSaveDialog(asked: AskedFor) {
    this.asked.push(asked);
    return Promise.resolve({ canceled: this.place === "", filePath: this.place });
  }
  reset(): void {
    this.asked.length = 0;
    this.chosen = null;
    this.place = "";
  }
}

interface FakeLink {
  readonly target: string;
  readonly appUserModelId?: string;
}

class FakeShell {
  readonly opened: string[] = [];
  /** The shortcuts that can be read; on the disk each is a file. */
  readonly links = new Map<string, FakeLink>();
  written = 0;
  refusesLinks = false;
  putLink(place: string, link: FakeLink): void {
    this.links.set(place, link);
    fs.writeFileSync(place, "a link");
  }
  readShortcutLink(place: string): FakeLink {
    const link = this.links.get(place);
    if (link === undefined) throw new Error("Failed to read shortcut link");
    return link;
  }
  writeShortcutLink(place: string, _operation: string, link: FakeLink): boolean {
    if (this.refusesLinks) return false;
    this.written += 1;
    this.putLink(place, link);
    return true;
  }
  openExternal(url: string): Promise<void> {
    this.opened.push(url);
    return Promise.resolve();
  }
  showItemInFolder(file: string): void {
    this.opened.push(file);
  }
  reset(): void {
    this.links.clear();
    this.written = 0;
    this.refusesLinks = false;
    this.opened.length = 0;
  }
}

class FakeClipboard {
  text = "";
  writeText(text: string): void {
    this.text = text;
  }
  reset(): void {
    this.text = "";
  }
}

export const dialog = new FakeDialog();
export const shell = new FakeShell();
export const clipboard = new FakeClipboard();
