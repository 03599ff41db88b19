import { Menu, nativeImage, Tray, type MenuItemConstructorOptions, type NativeImage } from "electron";
import path from "node:path";
import type { TrayIcon } from "../../shared/scheduler/view";
import type { TrayCommand, TrayMenu, TrayMenuItem } from "../../shared/tray/menu";
import { PanelColours } from "./panel-colours";

/** The icon in the panel. Draws a menu model; decides nothing. */
export class TrayIconAdapter {
  #tray: Tray;
  #shown: TrayMenu | null = null;
  #onCommand: (command: TrayCommand) => void = () => {};
  readonly #icons: string;
  readonly #panel: PanelColours;

  constructor(icons: string, panel = new PanelColours()) {
    this.#icons = icons;
    this.#panel = panel;
    this.#tray = this.#make();
    panel.onChange(() => this.#redraw());
  }

  /** Who carries out what is chosen from the menu. */
  listen(onCommand: (command: TrayCommand) => void): void {
    this.#onCommand = onCommand;
  }
  /** Electron offers the icon to a panel only when the icon is made, so for a panel that comes late it is made anew. */
  remake(): void {
    const shown = this.#shown;
    this.#tray.destroy();
    this.#shown = null;
    this.#tray = this.#make();
    if (shown !== null) this.show(shown);
  }

  /** Draws a model if it differs from what is there: a panel pays for each change. */
  show(menu: TrayMenu): void {
    if (JSON.stringify(menu) === JSON.stringify(this.#shown)) return;
    const iconChanged = menu.icon !== this.#shown?.icon;
    this.#shown = menu;
    if (iconChanged) this.#tray.setImage(this.#image(menu.icon));
    this.#tray.setToolTip(menu.tooltip);
    this.#tray.setContextMenu(Menu.buildFromTemplate(menu.items.map((item) => this.#item(item))));
  }

  destroy(): void {
    this.#tray.destroy();
  }

  #make(): Tray {
    const tray = new Tray(this.#image("running"));
    // Which click opens the menu differs from desktop to desktop; where the left one does not, it opens the window.
    tray.on("click", () => this.#onCommand({ type: "open" }));
    return tray;
  }
  #redraw(): void {
    if (this.#shown !== null) this.#tray.setImage(this.#image(this.#shown.icon));
  }
  #image(icon: TrayIcon): NativeImage {
    if (process.platform === "darwin") {
      const template = nativeImage.createFromPath(path.join(this.#icons, `tray-${icon}Template.png`));
      template.setTemplateImage(true);
      return template;
    }
    // An icon file of Windows has each size that a taskbar may want; for other panels there is one twice as large beside it.
    const form = process.platform === "win32" ? "ico" : "png";
    const panel = this.#panel.isDark ? "dark" : "light";
    return nativeImage.createFromPath(path.join(this.#icons, `tray-${icon}-${panel}.${form}`));
  }
  #item(item: TrayMenuItem): MenuItemConstructorOptions {
    switch (item.kind) {
      case "separator":
        return { type: "separator" };
      case "line":
        return { label: item.label, enabled: false };
      case "submenu":
        return { label: item.label, submenu: item.items.map((each) => this.#item(each)) };
      case "command":
        return {
          label: item.label,
          enabled: item.enabled,
          click: () => this.#onCommand(item.command),
        };
      case "choice":
        return {
          label: item.label,
          type: "radio",
          checked: item.chosen,
          click: () => this.#onCommand(item.command),
        };
    }
  }
}
