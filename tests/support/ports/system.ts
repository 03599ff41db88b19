import type { AppEvents, AutostartState, SimpleNotifications, System, TrayIcon } from "../../../electron/ports";
import type { SchedulerEvent } from "../../../shared/scheduler/step";
import type { Licences } from "../../../shared/about/about";
import type { Theme } from "../../../shared/settings/settings";
import type { TrayCommand, TrayMenu } from "../../../shared/tray/menu";

/** A system that writes down what it was asked for. */
export class FakeSystem implements System {
  readonly version = "1.2.3";
  readonly build = "development";
  areLicencesGone = false;
  readonly readLicences = (): Promise<Licences> =>
    this.areLicencesGone
      ? Promise.reject(new Error("ENOENT"))
      : Promise.resolve({
          own: "Ours.",
          packages: [{ name: "react", version: "1.0.0", licence: "MIT", text: "Theirs." }],
        });
  readonly platform = "linux";
  startsHidden = false;
  readonly surroundings = { arch: "x64", desktop: "GNOME", electron: "40" };
  theme: Theme | null = null;
  /** How the system has the start at login, and why it refuses to change that. */
  autostartState: AutostartState = "off";
  autostartRefusal: string | null = null;
  readonly asked: string[] = [];

  readonly openInBrowser = (url: string): void => void this.asked.push(`open ${url}`);
  readonly openFolder = (folder: string): void => void this.asked.push(`open folder ${folder}`);
  readonly showInFolder = (file: string): void => void this.asked.push(`show ${file}`);
  readonly copyText = (text: string): void => void this.asked.push(`copy ${text}`);
  readonly setTheme = (theme: Theme): void => void (this.theme = theme);
  readonly autostart = {
    set: (isOn: boolean): string | null => {
      this.asked.push(`autostart ${isOn}`);
      if (this.autostartRefusal === null) this.autostartState = isOn ? "on" : "off";
      return this.autostartRefusal;
    },
    read: (): AutostartState => this.autostartState,
  };
  readonly quit = (): void => void this.asked.push("quit");
}

/** Notifications without buttons, all that were shown. */
export class FakeNotifications implements SimpleNotifications {
  readonly shown: { readonly title: string; readonly body: string }[] = [];
  readonly show = (notification: { readonly title: string; readonly body: string }): void =>
    void this.shown.push(notification);
}

/** An icon in the panel; a test presses the entries of its menu. */
export class FakeTrayIcon implements TrayIcon {
  readonly menus: TrayMenu[] = [];
  remakes = 0;
  isDestroyed = false;
  press: (command: TrayCommand) => void = () => {};
  readonly #did: string[];

  constructor(did: string[] = []) {
    this.#did = did;
  }
  readonly listen = (onCommand: (command: TrayCommand) => void): void => void (this.press = onCommand);
  readonly show = (menu: TrayMenu): void => {
    this.#did.push("tray");
    this.menus.push(menu);
  };
  readonly remake = (): void => void (this.remakes += 1);
  readonly destroy = (): void => void (this.isDestroyed = true);
  /** The first line of the menu that is shown. */
  get line(): string | undefined {
    const [first] = this.menus.at(-1)?.items ?? [];
    return first?.kind === "line" ? first.label : undefined;
  }
}

/** What reaches the app from outside, played by a test. */
export class FakeEvents implements AppEvents {
  power: (event: SchedulerEvent) => void = () => {};
  activate: () => void = () => {};
  #before: () => Promise<void> = () => Promise.resolve();
  #last: () => void = () => {};

  readonly onPower = (tell: (event: SchedulerEvent) => void): void => void (this.power = tell);
  readonly onActivate = (tell: () => void): void => void (this.activate = tell);
  readonly onQuit = (before: () => Promise<void>, last: () => void): void => {
    this.#before = before;
    this.#last = last;
  };
  async quit(): Promise<void> {
    await this.#before();
    this.#last();
  }
}
