import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** Debian's names of what Electron loads. One missing library is reason to name them all: they come together. */
const LIBRARIES = ["libgtk-3-0", "libnss3", "libasound2", "libgbm1"] as const;
const COMMANDS = {
  display: { Xvfb: "xvfb", "dbus-daemon": "dbus", import: "imagemagick" },
  tests: {
    Xvfb: "xvfb",
    "dbus-daemon": "dbus",
    xdotool: "xdotool",
    xrandr: "x11-xserver-utils",
    Xorg: "xserver-xorg-video-dummy",
    xfwm4: "xfwm4",
    import: "imagemagick",
    pulseaudio: "pulseaudio",
    pactl: "pulseaudio-utils",
    "xfconf-query": "xfconf",
    gsettings: "libglib2.0-bin",
    "/usr/share/glib-2.0/schemas/org.gnome.desktop.notifications.gschema.xml": "gsettings-desktop-schemas",
    "/usr/libexec/dconf-service": "dconf-gsettings-backend",
    "7zz": "7zip",
    ip: "iproute2",
    pdftotext: "poppler-utils",
  },
  wire: { "/usr/sbin/nft": "nftables", tcpdump: "tcpdump", strace: "strace" },
} as const;
export type Need = keyof typeof COMMANDS;

/** The Debian packages that are not there and are needed; none on other systems than Linux. */
export function missingPackages(electron: string, needs: readonly Need[]): readonly string[] {
  if (process.platform !== "linux") return [];
  const missing = new Set<string>();
  const ldd = spawnSync("ldd", [electron], { encoding: "utf8" });
  if (/not found/.test(ldd.stdout)) for (const name of LIBRARIES) missing.add(name);
  // Loaded when first used, so ldd does not know of it.
  if (!hasLibrary("libnotify.so.4")) missing.add("libnotify4");
  if (!hasFonts()) missing.add("fonts-dejavu-core");
  for (const need of needs) {
    for (const [command, name] of Object.entries(COMMANDS[need])) if (!hasCommand(command)) missing.add(name);
  }
  return [...missing];
}

/**
 * Installs packages where that can be done without asking: as root, with apt-get. Elsewhere says the exact command and
 * answers false.
 */
export function installPackages(names: readonly string[]): boolean {
  if (names.length === 0 || process.platform !== "linux") return true;
  const install = (): readonly string[] => ["install", "-y", "--no-install-recommends", ...names.map(nameHere)];
  if (process.getuid?.() !== 0 || !hasCommand("apt-get")) {
    console.error(`Some system packages are missing. On Debian or Ubuntu:\n  sudo apt-get ${install().join(" ")}`);
    return false;
  }
  console.error(`setup: installing ${names.join(", ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (args: readonly string[]): boolean =>
    spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  return run(["update", "-qq"]) && run(install());
}

/** Debian 13 and Ubuntu 24.04 renamed the libraries whose time type grew to 64 bits; apt refuses some of the old names. */
function nameHere(name: string): string {
  const renamed = `${name}t64`;
  return spawnSync("apt-cache", ["show", renamed], { stdio: "ignore" }).status === 0 ? renamed : name;
}

/** Whether a program can be found, or a file is there that is named with its whole path. */
export const hasCommand = (name: string): boolean =>
  path.isAbsolute(name)
    ? fs.existsSync(name)
    : (process.env["PATH"] ?? "").split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, name)));

function hasLibrary(name: string): boolean {
  const known = spawnSync("/sbin/ldconfig", ["-p"], { encoding: "utf8" }).stdout;
  return known.includes(name);
}
const hasFonts = (): boolean =>
  ["/usr/share/fonts", "/usr/local/share/fonts"].some(
    (folder) => fs.existsSync(folder) && fs.readdirSync(folder).length > 0,
  );
