import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { XServer } from "../../../electron/tools/own-display";

/** A further display of {@link manyDisplays}, the first further one being 1: to the right of the one before, and as large. */
export class FurtherDisplay {
  readonly #env: NodeJS.ProcessEnv;
  readonly #number: number;

  constructor(env: NodeJS.ProcessEnv, number: number) {
    this.#env = env;
    this.#number = number;
  }

  plugIn(): void {
    const output = `DUMMY${this.#number}`;
    this.#xrandr("--addmode", output, "1280x800");
    this.#xrandr("--output", output, "--mode", "1280x800", "--right-of", `DUMMY${this.#number - 1}`);
    this.#probe();
  }
  unplug(): void {
    this.#xrandr("--output", `DUMMY${this.#number}`, "--off");
    this.#probe();
  }

  /** Listing the outputs makes the server look what is connected, and tell of it. */
  #probe(): void {
    this.#xrandr();
  }
  #xrandr(...args: readonly string[]): void {
    const { status, stderr } = spawnSync("xrandr", args, { env: this.#env, encoding: "utf8" });
    if (status !== 0) throw new Error(`xrandr ${args.join(" ")}: ${stderr}`);
  }
}

/** Xorg with displays that do not exist: Xvfb knows a single one, and no plugging in. */
export function manyDisplays(): { readonly server: XServer; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "plumbline-xorg-"));
  const config = path.join(folder, "xorg.conf");
  writeFileSync(config, XORG_CONF);
  const args = ["-config", config, "-logfile", path.join(folder, "log"), "-displayfd", "3"];
  return {
    server: { command: "Xorg", args: [...args, "-noreset", "-nolisten", "tcp", "-novtswitch", "-sharevts"] },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const XORG_CONF = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
EndSection
Section "Device"
  Identifier "device"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "device"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1280x800" "1024x768"
    Virtual 3840 800
  EndSubSection
EndSection
`;
