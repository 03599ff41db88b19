import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { isCameraInUse } from "../../../../electron/platform/sensors/camera";
import type { Reading } from "../../../../electron/ports";
import { onPlatform } from "../../../support/platform";
import { temporaryFolder } from "../../../support/temporary-folder";

let folder: string;
const at = (...parts: readonly string[]): string => path.join(folder, ...parts);
const asked = (): Promise<Reading> => isCameraInUse({ proc: at("proc"), cameras: at("cameras") });

beforeEach(() => {
  onPlatform("linux");
  folder = temporaryFolder();
  for (const each of ["proc", "cameras", "bin"]) mkdirSync(at(each));
  vi.stubEnv("XDG_RUNTIME_DIR", folder);
  vi.stubEnv("PATH", `${at("bin")}:/usr/bin:/bin`);
  camera("video0", "Integrated Camera");
  return () => vi.unstubAllEnvs();
});
function camera(device: string, name: string): void {
  mkdirSync(at("cameras", device));
  writeFileSync(at("cameras", device, "name"), `${name}\n`);
}
function holding(pid: number, name: string, ...files: readonly string[]): void {
  mkdirSync(at("proc", `${pid}`, "fd"), { recursive: true });
  writeFileSync(at("proc", `${pid}`, "comm"), `${name}\n`);
  files.forEach((file, index) => symlinkSync(file, at("proc", `${pid}`, "fd", `${index}`)));
}

describe("a camera that a program has open", () => {
  it("is in use, whatever else is open", async () => {
    holding(40, "letters", "/dev/null", "/dev/video", "/home/someone/video0");
    expect(await asked()).toBe(false);
    holding(41, "talks", "socket:[1]", "/dev/video0");
    expect(await asked()).toBe(true);
  });

  it("is none where the device plays films, or is held for whoever may want it", async () => {
    camera("video10", "bcm2835-codec-decode");
    holding(40, "films", "/dev/video10");
    holding(41, "wireplumber", "/dev/video0");
    holding(42, "pipewire", "/dev/video0");
    expect(await asked()).toBe(false);
  });

  it("is not seen in processes of others, nor in what has ended, nor in ours", async () => {
    mkdirSync(at("proc/50"));
    holding(process.pid, "plumbline", "/dev/video0");
    expect(await asked()).toBe(false);
    expect(await isCameraInUse({ proc: at("nowhere"), cameras: at("cameras") })).toBe("unknown");
    onPlatform("darwin");
    expect(await asked()).toBe("unknown");
  });
});

describe("pictures that PipeWire passes on", () => {
  const node = (state: string, kind: string) => ({
    id: 3,
    type: "PipeWire:Interface:Node",
    info: { state, props: { "media.class": kind, "node.name": "talks" } },
  });
  function dumps(text: string, end = "exit 0"): void {
    writeFileSync(at("pipewire-0"), "");
    writeFileSync(at("list"), text);
    writeFileSync(at("bin/pw-dump"), `#!/bin/sh\ncat '${at("list")}'\n${end}\n`);
    chmodSync(at("bin/pw-dump"), 0o755);
  }

  it("are a camera or a screen in use, while they flow", async () => {
    const others = [null, 5, { type: "PipeWire:Interface:Link" }, node("running", "Stream/Output/Audio")];
    dumps(JSON.stringify([...others, node("suspended", "Stream/Input/Video"), node("running", "Video/Source")]));
    expect(await asked()).toBe(false);
    dumps(JSON.stringify([...others, node("running", "Stream/Input/Video")]));
    expect(await asked()).toBe(true);
  });

  it("are not known of where the tool says nonsense, or fails, and then the open files have to do", async () => {
    const nowhere = { proc: at("nowhere"), cameras: at("cameras") };
    for (const [text, end] of [
      ["nonsense", "exit 0"],
      ["{}", "exit 0"],
      ["[]", "exit 1"],
    ] as const) {
      dumps(text, end);
      expect(await isCameraInUse(nowhere), text + end).toBe("unknown");
      expect(await asked(), text + end).toBe(false);
    }
  });
});
