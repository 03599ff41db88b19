import { loadImage } from "@napi-rs/canvas";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { icoOf } from "../../../electron/tools/ico";
import { renderIcons } from "../../../electron/tools/icons";
import type { TrayIcon } from "../../../shared/scheduler/view";
import { temporaryFolder } from "../../support/temporary-folder";

/** Each that the schedule may ask for. */
const TRAY_ICONS = Object.keys({
  running: true,
  dueSoon: true,
  paused: true,
  held: true,
  offHours: true,
} satisfies Readonly<Record<TrayIcon, true>>);

/** The sizes that an icon file names, with those of the pictures that are found where it says. */
async function picturesIn(file: Buffer): Promise<readonly (readonly [number, number])[]> {
  const sizes: (readonly [number, number])[] = [];
  for (let at = 6; at < 6 + 16 * file.readUInt16LE(4); at += 16) {
    const place = file.readUInt32LE(at + 12);
    const picture = await loadImage(file.subarray(place, place + file.readUInt32LE(at + 8)));
    sizes.push([file.readUInt8(at), picture.width]);
  }
  return sizes;
}

describe("the icons of the panel", () => {
  it("are there for each state: for Windows with a picture for each scale of its taskbar, for macOS as templates", async () => {
    const folder = temporaryFolder();
    await renderIcons(folder);
    for (const icon of TRAY_ICONS) {
      for (const panel of ["light", "dark"]) {
        const file = fs.readFileSync(path.join(folder, `tray-${icon}-${panel}.ico`));
        expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1]);
        expect(await picturesIn(file)).toEqual([16, 20, 24, 32, 48].map((size) => [size, size]));
      }
      for (const suffix of ["Template", "Template@2x"])
        expect(fs.existsSync(path.join(folder, `tray-${icon}${suffix}.png`))).toBe(true);
    }
  });
});

describe("an icon file", () => {
  it("writes 256 pixels as 0, and takes no more", () => {
    const png = Buffer.from("a picture");
    const file = icoOf([{ size: 256, png }]);
    expect([file.readUInt8(6), file.length, file.subarray(22).toString()]).toEqual([0, 31, "a picture"]);
    expect(() => icoOf([{ size: 257, png }])).toThrow("An icon has 1 to 256 pixels a side, and not 257.");
  });
});
