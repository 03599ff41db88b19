import { describe, expect, it } from "vitest";
import { mainPlace, pagePlace, smallPlace } from "../../../../electron/platform/windows/window-places";

/** Work areas of small and large displays, some with a panel at a side. */
const AREAS = [
  { x: 0, y: 0, width: 800, height: 480 },
  { x: 0, y: 28, width: 800, height: 424 },
  { x: 0, y: 0, width: 640, height: 360 },
  { x: 1366, y: 0, width: 683, height: 384 },
  { x: 64, y: 0, width: 960, height: 540 },
  { x: -1280, y: 40, width: 1280, height: 760 },
  { x: 0, y: 0, width: 3840, height: 2160 },
] as const;

describe("where windows open", () => {
  for (const workArea of AREAS)
    it(`is inside of ${workArea.width} × ${workArea.height} at ${workArea.x}, ${workArea.y}`, () => {
      const main = mainPlace({ workArea });
      // Round the main window the desktop draws a frame, above it a title.
      const places = [
        { ...main, height: main.height + 48, width: main.width + 8 },
        smallPlace({ workArea }),
        pagePlace({ workArea }),
      ];
      for (const { x, y, width, height } of places) {
        expect(x).toBeGreaterThanOrEqual(workArea.x);
        expect(y).toBeGreaterThanOrEqual(workArea.y);
        expect(x + width).toBeLessThanOrEqual(workArea.x + workArea.width);
        expect(y + height).toBeLessThanOrEqual(workArea.y + workArea.height);
      }
      expect(main.minWidth).toBeLessThanOrEqual(main.width);
      expect(main.minHeight).toBeLessThanOrEqual(main.height);
    });
  it("is where it always was where there is room", () => {
    const workArea = { x: 0, y: 40, width: 1280, height: 760 };
    expect(mainPlace({ workArea })).toMatchObject({ width: 1080, height: 712, minWidth: 640, minHeight: 560 });
    expect(smallPlace({ workArea })).toEqual({ x: 744, y: 56, width: 520, height: 184 });
    expect(pagePlace({ workArea })).toEqual({ x: 96, y: 97, width: 1088, height: 646 });
  });
  it("is the whole work area for a break where a part of it is too small to move in", () => {
    const workArea = { x: 0, y: 0, width: 800, height: 480 };
    expect(pagePlace({ workArea })).toEqual(workArea);
  });
});
