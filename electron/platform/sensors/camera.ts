import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, readlink } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { Reading } from "../../ports";
import { isOnPath } from "../is-on-path";
import { runtimeFolder } from "../linux/dbus/address";
import { isAnyProcess } from "./processes";

/** Where processes and cameras are looked for; a test has its own. */
export interface CameraPlaces {
  readonly proc: string;
  readonly cameras: string;
}
const PLACES: CameraPlaces = { proc: "/proc", cameras: "/sys/class/video4linux" };

const DEVICE = /^\/dev\/(video\d+)$/;
/** These devices of boards such as the Raspberry Pi are named like cameras and play films. */
const NO_CAMERA = /codec|coder|isp|hevc|vpu/i;
/** They keep cameras open for whoever may want them; who does is asked of them. */
const KEEPERS: readonly string[] = ["pipewire", "wireplumber", "pipewire-media-"];
const MOST_FILES = 4_000;

/**
 * Whether a camera is in use, or the screen is shared: by the files that processes of the person have open, and by what
 * PipeWire passes on. Nothing tells of it, and a look takes some work, so it is asked only while a break is near. Never rejects.
 */
export async function isCameraInUse(places = PLACES): Promise<Reading> {
  if (process.platform !== "linux") return "unknown";
  const found = await Promise.all([isDeviceOpen(places), isVideoPassedOn()]);
  if (found.includes(true)) return true;
  return found.includes(false) ? false : "unknown";
}

async function isDeviceOpen({ proc, cameras }: CameraPlaces): Promise<Reading> {
  try {
    const there = await namesOf(cameras);
    if (there.length === 0) return false;
    return await isAnyProcess(async (id) => id !== `${process.pid}` && holdsOne(path.join(proc, id), there), proc);
  } catch {
    return "unknown";
  }
}

/** The devices that are cameras. */
async function namesOf(cameras: string): Promise<readonly string[]> {
  const all = await readdir(cameras).catch(() => []);
  const names = await Promise.all(
    all.map((each) => readFile(path.join(cameras, each, "name"), "utf8").catch(() => "")),
  );
  return all.filter((_each, index) => !NO_CAMERA.test(names[index] ?? ""));
}

/** Of processes of others nothing can be seen, and what has just ended holds nothing. */
async function holdsOne(place: string, cameras: readonly string[]): Promise<boolean> {
  try {
    const files = await readdir(path.join(place, "fd"));
    for (const file of files.slice(0, MOST_FILES)) {
      const link = await readlink(path.join(place, "fd", file)).catch(() => "");
      const [, device = ""] = DEVICE.exec(link) ?? [];
      if (!cameras.includes(device)) continue;
      const name = (await readFile(path.join(place, "comm"), "utf8")).trim();
      return !KEEPERS.includes(name);
    }
    return false;
  } catch {
    return false;
  }
}

const ANSWER_WITHIN: Ms = 3 * SECOND;
const MOST_TEXT = 8 * 1024 * 1024;
/** Somebody takes pictures from a camera or a screen, and they flow. */
const TAKER = z.object({
  type: z.literal("PipeWire:Interface:Node"),
  info: z.object({
    state: z.literal("running"),
    props: z.object({ "media.class": z.literal("Stream/Input/Video") }),
  }),
});

/** What PipeWire lists, where it runs and brings the tool for that. */
function isVideoPassedOn(): Promise<Reading> {
  const isThere = existsSync(path.join(runtimeFolder(process.env, process.getuid?.() ?? 0), "pipewire-0"));
  if (!isThere || !isOnPath("pw-dump")) return Promise.resolve("unknown");
  return new Promise((resolve) => {
    const options = { timeout: ANSWER_WITHIN, killSignal: "SIGKILL", maxBuffer: MOST_TEXT } as const;
    execFile("pw-dump", ["--no-colors"], options, (error, text) =>
      resolve(error === null ? takersIn(text) : "unknown"),
    );
  });
}

function takersIn(text: string): Reading {
  try {
    const listed: unknown = JSON.parse(text);
    return Array.isArray(listed) ? listed.some((each) => TAKER.safeParse(each).success) : "unknown";
  } catch {
    return "unknown";
  }
}
