import type { Display, Rectangle } from "electron";

type Area = Pick<Display, "workArea">;
interface Size {
  readonly width: number;
  readonly height: number;
}

const MAIN = { width: 1080, height: 720 } as const;
const LEAST_OF_MAIN = { width: 640, height: 560 } as const;
/** What a window manager puts round a window: borders at the sides, a title above. Nobody tells before it is there. */
const FRAME = { width: 16, height: 48 } as const;
const NOTICE = { width: 520, height: 184, margin: 16 } as const;
/** A break in a window leaves the work round it in sight, unless this is more than is left. */
const PART = 0.85;
const LEAST_OF_PAGE = { width: 880, height: 620 } as const;

/** Where the main window opens: in the middle of the work area, and never larger than it. */
export function mainPlace({ workArea }: Area): Rectangle & { readonly minWidth: number; readonly minHeight: number } {
  const room = { width: workArea.width - FRAME.width, height: workArea.height - FRAME.height };
  const size = within(room, MAIN);
  const least = within(size, LEAST_OF_MAIN);
  const inMiddle = centred(workArea, { width: size.width, height: size.height + FRAME.height });
  return { ...inMiddle, ...size, minWidth: least.width, minHeight: least.height };
}

/** Where the notice and the microbreak stand: in the upper corner. */
export function smallPlace({ workArea }: Area): Rectangle {
  const { x, y, width, height } = workArea;
  const size = within({ width: width - 2 * NOTICE.margin, height: height - 2 * NOTICE.margin }, NOTICE);
  return { x: x + width - size.width - NOTICE.margin, y: y + NOTICE.margin, ...size };
}

/** Where a break stands that leaves the work in sight. */
export function pagePlace({ workArea }: Area): Rectangle {
  const part = (whole: number, least: number): number => Math.min(whole, Math.max(Math.round(whole * PART), least));
  return centred(workArea, {
    width: part(workArea.width, LEAST_OF_PAGE.width),
    height: part(workArea.height, LEAST_OF_PAGE.height),
  });
}

/** As large as is wanted, where there is room. */
export const within = (room: Size, size: Size): Size => ({
  width: Math.min(size.width, room.width),
  height: Math.min(size.height, room.height),
});

/** In the middle of an area. */
export const centred = ({ x, y, width, height }: Rectangle, size: Size): Rectangle => ({
  x: x + Math.round((width - size.width) / 2),
  y: y + Math.round((height - size.height) / 2),
  ...size,
});
