import fs from "node:fs";
import path from "node:path";

/** Longer than the kernel takes to end what a program has left behind. */
const QUIET_MS = 1_500;
const LOGGED_MS = 500;

/** What leaves the network that the tests run in; see electron/tools/watched-network.ts. */
export class Wire {
  readonly #log: string;
  #counted: number;
  #read: number;

  private constructor(folder: string) {
    this.#log = path.join(folder, "packets.log");
    this.#counted = this.#count();
    this.#read = this.#lines().length;
  }

  /** `null` where nobody watches: only root can make networks. */
  static find(): Wire | null {
    const folder = process.env["PLUMBLINE_WIRE"];
    return folder === undefined ? null : new Wire(folder);
  }

  /** The packets that have left since the last call, each as a line. One that the kernel has counted is never left out. */
  async take(): Promise<readonly string[]> {
    const packets = this.#count() - this.#counted;
    this.#counted += packets;
    // The log comes a moment after the count.
    if (packets > 0 && this.#lines().length === this.#read) await listen(LOGGED_MS);
    const lines = this.#lines().slice(this.#read);
    this.#read += lines.length;
    return packets > 0 && lines.length === 0 ? [`${packets} packets that are not in the log`] : lines;
  }

  /** Waits until nothing more leaves, and forgets what did. */
  async settle(): Promise<void> {
    for (let before = -1; before !== this.#count();) {
      before = this.#count();
      await listen(QUIET_MS);
    }
    await this.take();
  }

  #lines(): readonly string[] {
    return fs.readFileSync(this.#log, "utf8").split("\n").slice(0, -1);
  }
  #count(): number {
    const [, counters = ""] = /^\s*wire0:(.*)$/m.exec(fs.readFileSync("/proc/net/dev", "utf8")) ?? [];
    // Eight columns of what came, then the packets that went, after their bytes.
    return Number(counters.trim().split(/\s+/)[9]);
  }
}

/** Lets true time go by: that something does not come can be known in no other way. */
export const listen = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
