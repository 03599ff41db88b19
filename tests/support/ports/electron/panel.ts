import { EventEmitter } from "node:events";

interface FakeImage {
  readonly file: string;
  isTemplate: boolean;
  setTemplateImage(isTemplate: boolean): void;
}
export const nativeImage = {
  createFromPath: (file: string): FakeImage => ({
    file,
    isTemplate: false,
    setTemplateImage(isTemplate) {
      this.isTemplate = isTemplate;
    },
  }),
};

export interface FakeMenuItem {
  readonly type?: string;
  readonly role?: string;
  readonly label?: string;
  readonly enabled?: boolean;
  readonly checked?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly FakeMenuItem[];
}
export class FakeMenu {
  readonly items: readonly FakeMenuItem[];
  constructor(items: readonly FakeMenuItem[]) {
    this.items = items;
  }
  /** What the app has at the top of the screen or of its windows; the engine's own until one is set. */
  static ofApp: FakeMenu | null = new FakeMenu([{ label: "Toggle Developer Tools" }]);
  static setApplicationMenu(menu: FakeMenu | null): void {
    FakeMenu.ofApp = menu;
  }
  static buildFromTemplate(items: readonly FakeMenuItem[]): FakeMenu {
    return new FakeMenu(items);
  }
}

/** An icon in the panel; counts how often it was drawn and its menu was made. */
export class FakeTray extends EventEmitter {
  static made: FakeTray[] = [];
  image: FakeImage;
  tooltip = "";
  menu: FakeMenu | null = null;
  isDestroyed = false;
  drawn = 1;
  menus = 0;

  constructor(image: FakeImage) {
    super();
    this.image = image;
    FakeTray.made.push(this);
  }
  setImage(image: FakeImage): void {
    this.image = image;
    this.drawn += 1;
  }
  setToolTip(tooltip: string): void {
    this.tooltip = tooltip;
  }
  setContextMenu(menu: FakeMenu): void {
    this.menu = menu;
    this.menus += 1;
  }
  destroy(): void {
    this.isDestroyed = true;
  }
}

class FakeTheme extends EventEmitter {
  shouldUseDarkColors = false;
  themeSource = "system";
  /** Not there in an older Electron. */
  shouldUseDarkColorsForSystemIntegratedUI: boolean | undefined = undefined;
  reset(): void {
    this.removeAllListeners();
    this.shouldUseDarkColorsForSystemIntegratedUI = undefined;
    this.shouldUseDarkColors = false;
    this.themeSource = "system";
  }
}
export const nativeTheme = new FakeTheme();
