import fs from "node:fs";
import path from "node:path";
import { faultLine, faultOf } from "../../shared/diagnostics/fault-line";
import type { EpochMs } from "../../shared/time/units";
import type { Faults } from "../ports";
import { OWN } from "./own-names";

/** A file that has grown to its `most` begins anew: whoever asks for it wants to know of the last faults. */
const { name: FILE, most: MOST_FAULTS } = OWN.faults;
/** A fault that comes with each tick is written once; different ones without end are a fault too many. */
const MOST_A_RUN = 50;
// Windows has not all of them; what is not there counts as nothing.
const { O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK, O_WRONLY } = fs.constants;
const FLAGS = O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW | O_NONBLOCK;

/** Does things and notes what they throw: the one way of it, whoever takes the notes. */
export const attempting =
  (note: Faults["note"]): Faults["attempt"] =>
  (where, act) => {
    try {
      return act();
    } catch (error) {
      note(where, error);
      return undefined;
    }
  };

/**
 * Writes down what went wrong inside of the app, each fault once a run, in a small file beside the person's documents; tells
 * of the first. Never throws, and never waits for the disk to have it: it is called when things are bad already.
 */
export class FaultLog implements Faults {
  #written: readonly string[] = [];
  #tell: () => void = () => {};
  readonly #folder: () => string;
  readonly #now: () => EpochMs;

  /** The folder is asked for when there is something to write: before the app is ready nobody knows it. */
  constructor(folder: () => string, now: () => EpochMs = Date.now) {
    this.#folder = folder;
    this.#now = now;
  }

  get hasAny(): boolean {
    return this.#written.length > 0;
  }

  readonly note = (where: string, error: unknown): void => {
    const fault = faultOf(where, error);
    if (this.#written.includes(fault) || this.#written.length >= MOST_A_RUN) return;
    const isFirst = !this.hasAny;
    this.#written = [...this.#written, fault];
    console.error(fault);
    this.#write(`${faultLine(where, error, this.#now())}\n`);
    if (isFirst) this.#tell();
  };

  readonly attempt = attempting(this.note);

  /** Who tells the person; at once where there was a fault before anyone could. */
  readonly onFirst = (tell: () => void): void => {
    this.#tell = () => this.#quietly(tell);
    if (this.hasAny) this.#tell();
  };

  /** What tells of a fault may be what is at fault. */
  #quietly(act: () => void): void {
    try {
      act();
    } catch (error) {
      console.error(faultOf("telling of a fault", error));
    }
  }

  #write(line: string): void {
    this.#quietly(() => {
      const file = fs.openSync(path.join(this.#folder(), FILE), FLAGS, 0o600);
      try {
        const stat = fs.fstatSync(file);
        if (!stat.isFile()) return;
        if (stat.size + line.length > MOST_FAULTS) fs.ftruncateSync(file);
        fs.writeSync(file, line);
      } finally {
        fs.closeSync(file);
      }
    });
  }
}
