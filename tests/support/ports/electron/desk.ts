import { EventEmitter } from "node:events";

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface FakeDisplay {
  readonly id: number;
  readonly label: string;
  readonly bounds: Area;
  readonly workArea: Area;
  readonly size: Pick<Area, "width" | "height">;
}

/** A display of 1280 × 800 with a panel at its top, the first at the left. */
export const displayAt = (id: number, left = (id - 1) * 1280): FakeDisplay => ({
  id,
  label: `Screen ${id}`,
  bounds: { x: left, y: 0, width: 1280, height: 800 },
  workArea: { x: left, y: 40, width: 1280, height: 760 },
  size: { width: 1280, height: 800 },
});

/** The displays, and the pointer on one of them. */
class FakeScreen extends EventEmitter {
  displays: readonly FakeDisplay[] = [displayAt(1)];
  /** The display the pointer is on. */
  pointer = 1;
  /** How often it was asked where the pointer is. */
  pointerLooks = 0;

  getAllDisplays(): readonly FakeDisplay[] {
    return this.displays;
  }
  getPrimaryDisplay(): FakeDisplay {
    const [first] = this.displays;
    if (first === undefined) throw new Error("There is no display");
    return first;
  }
  getCursorScreenPoint(): Pick<Area, "x" | "y"> {
    this.pointerLooks += 1;
    return (this.displays.find(({ id }) => id === this.pointer) ?? this.getPrimaryDisplay()).bounds;
  }
  getDisplayNearestPoint({ x }: Pick<Area, "x">): FakeDisplay {
    return this.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ?? this.getPrimaryDisplay();
  }
  plugIn(display: FakeDisplay): void {
    this.displays = [...this.displays, display];
    this.emit("display-added");
  }
  unplug(id: number): void {
    this.displays = this.displays.filter((each) => each.id !== id);
    this.emit("display-removed");
  }
  reset(): void {
    this.removeAllListeners();
    this.displays = [displayAt(1)];
    this.pointer = 1;
    this.pointerLooks = 0;
  }
}

/** What the system says of input, sleep and locks. */
class FakePowerMonitor extends EventEmitter {
  idleSeconds = 0;
  getSystemIdleTime(): number {
    return this.idleSeconds;
  }
  reset(): void {
    this.removeAllListeners();
    this.idleSeconds = 0;
  }
}

export const screen = new FakeScreen();
export const powerMonitor = new FakePowerMonitor();
