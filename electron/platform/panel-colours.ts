import { nativeTheme } from "electron";
import { registryNumber, type AskRegistry } from "./win32/registry";

const PERSONALIZE = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
/** Desktops whose panel is dark whatever the colours of the windows. */
const DARK_PANELS = ["GNOME", "Unity"] as const;

/**
 * Whether the panel that the icon stands in is dark. The colours of the app have no say in it: the person may have set them, and
 * Windows has others for the taskbar than for windows. macOS colours the icon itself.
 *
 * Windows is asked by its registry at each change of colours: Electron's own answer is the opposite of what is so once anything
 * has changed (electron#52308), and good enough until the first answer. Elsewhere the colours of the system are those that were
 * last seen while the app had none of its own.
 */
export class PanelColours {
  #isDark: boolean;
  #asked = 0;
  #onChange: () => void = () => {};
  readonly #ask: AskRegistry;

  constructor(ask: AskRegistry = registryNumber()) {
    this.#ask = ask;
    this.#isDark = process.platform === "win32" ? taskbarAtFirst() : isPanelDark() || nativeTheme.shouldUseDarkColors;
    nativeTheme.on("updated", () => this.#look());
    if (process.platform === "win32") this.#look();
  }

  get isDark(): boolean {
    return this.#isDark;
  }
  onChange(tell: () => void): void {
    this.#onChange = tell;
  }

  #look(): void {
    if (process.platform === "win32") void this.#askWindows();
    else if (!isPanelDark() && nativeTheme.themeSource === "system") this.#found(nativeTheme.shouldUseDarkColors);
  }
  async #askWindows(): Promise<void> {
    const own = (this.#asked += 1);
    const usesLight = await this.#ask(PERSONALIZE, "SystemUsesLightTheme");
    if (usesLight !== null && own === this.#asked) this.#found(usesLight === 0);
  }
  #found(isDark: boolean): void {
    if (isDark === this.#isDark) return;
    this.#isDark = isDark;
    this.#onChange();
  }
}

/** Electron before 35 does not tell the taskbar from windows. */
function taskbarAtFirst(): boolean {
  const said: unknown = Reflect.get(nativeTheme, "shouldUseDarkColorsForSystemIntegratedUI");
  return typeof said === "boolean" ? said : nativeTheme.shouldUseDarkColors;
}

function isPanelDark(): boolean {
  const names = (process.env["XDG_CURRENT_DESKTOP"] ?? "").split(":");
  return process.platform === "linux" && DARK_PANELS.some((name) => names.includes(name));
}
