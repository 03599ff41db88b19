import { EventEmitter } from "node:events";
import os from "node:os";
import path from "node:path";

interface LoginItem {
  readonly openAtLogin: boolean;
  readonly path?: string;
  readonly args?: readonly string[];
}

/** The app itself: its name, its folders, its switches. */
class FakeApp extends EventEmitter {
  readonly name = "Plumbline";
  isPackaged = false;
  userAgentFallback = "Mozilla/5.0 (X11; Linux x86_64)";
  readonly switches = new Map<string, string>();
  readonly paths = new Map<string, string>();
  readonly loginItems: LoginItem[] = [];
  switchedOffByWindows = false;
  refusesLoginItems = false;
  /** What another start was asked for with, and whether this one is over. */
  readonly relaunches: { readonly execPath?: string; readonly args?: readonly string[] }[] = [];
  hasExited = false;
  wasOpenedAtLogin = false;
  metrics: readonly { readonly pid: number; readonly serviceName?: string; readonly memory?: object }[] = [];
  readonly commandLine = {
    hasSwitch: (name: string): boolean => this.switches.has(name),
    getSwitchValue: (name: string): string => this.switches.get(name) ?? "",
    appendSwitch: (name: string, value = ""): void => void this.switches.set(name, value),
  };

  /** Who the app is on Windows, and how it shows itself on macOS. */
  userModelId: string | null = null;
  activationPolicy = "regular";
  setAppUserModelId(id: string): void {
    this.userModelId = id;
  }
  /** How often it asked to be in front. */
  stolen = 0;
  focus({ steal }: { readonly steal: boolean }): void {
    if (steal) this.stolen += 1;
  }
  setActivationPolicy(policy: string): void {
    this.activationPolicy = policy;
  }
  getVersion(): string {
    return "1.2.3";
  }
  getAppPath(): string {
    return "/app path";
  }
  getPath(name: string): string {
    return this.paths.get(name) ?? path.join(os.tmpdir(), "plumbline-no-such-folder");
  }
  setLoginItemSettings(settings: LoginItem): void {
    if (this.refusesLoginItems) throw new Error("Not permitted");
    this.loginItems.push(settings);
  }
  getLoginItemSettings() {
    if (this.refusesLoginItems) throw new Error("Not permitted");
    const openAtLogin = this.loginItems.at(-1)?.openAtLogin ?? false;
    const executableWillLaunchAtLogin = openAtLogin && !this.switchedOffByWindows;
    return { openAtLogin, executableWillLaunchAtLogin, wasOpenedAtLogin: this.wasOpenedAtLogin };
  }
  relaunch(options: { readonly execPath?: string; readonly args?: readonly string[] }): void {
    this.relaunches.push(options);
  }
  exit(): void {
    this.hasExited = true;
  }
  getAppMetrics() {
    return this.metrics;
  }
  reset(): void {
    this.removeAllListeners();
    this.isPackaged = false;
    this.userModelId = null;
    this.activationPolicy = "regular";
    this.stolen = 0;
    this.userAgentFallback = "Mozilla/5.0 (X11; Linux x86_64)";
    this.switches.clear();
    this.paths.clear();
    this.loginItems.length = 0;
    this.refusesLoginItems = false;
    this.wasOpenedAtLogin = false;
    this.switchedOffByWindows = false;
    this.metrics = [];
    this.relaunches.length = 0;
    this.hasExited = false;
  }
}

export const app = new FakeApp();
