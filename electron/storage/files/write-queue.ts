import { PRIVATE_FOLDER } from "../../platform/open-file";
import { errnoOf } from "../../platform/errno";
import type { WriteResult } from "./durable-write";
import { makeFolderSoon } from "../../platform/make-folder";

type Note = (result: WriteResult) => void;

interface Waiting {
  readonly owner: object;
  task: () => Promise<WriteResult>;
  note: Note;
  readonly done: Promise<WriteResult>;
  readonly tell: Note;
}

export interface QueueEvents {
  /** The folder was not there, and was made anew. */
  readonly onFolderMade?: () => void;
  /** After each write, once it was acknowledged. */
  readonly onDone?: (result: WriteResult) => void;
}

/**
 * Lets all that is written into a folder of ours happen one after the other, in the order in which it was asked for.
 *
 * So a crash or a power cut never leaves something later on the disk without what came before it. What stands last and has
 * not begun gives way to a newer state of the same owner: both are acknowledged when the newer is durable. A disk that
 * never answers holds up what comes after, and nothing else.
 */
export class WriteQueue {
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;
  readonly #folder: string;
  readonly #events: QueueEvents;

  /** The folder is made where it is not there (any more). */
  constructor(folder: string, events: QueueEvents = {}) {
    this.#folder = folder;
    this.#events = events;
  }

  /**
   * Resolves with what came of the task, or of making the folder for it; one that rejects answers its errno. `note` hears it
   * before anyone else does. Never rejects.
   */
  add(owner: object, task: () => Promise<WriteResult>, note: Note = () => {}): Promise<WriteResult> {
    const last = this.#waiting.at(-1);
    if (last?.owner === owner) {
      last.task = task;
      last.note = note;
      return last.done;
    }
    let tell: Waiting["tell"] = () => {};
    const done = new Promise<WriteResult>((resolve) => (tell = resolve));
    this.#waiting.push({ owner, task, note, done, tell });
    this.#running ??= this.#run();
    return done;
  }

  /** Resolves when nothing is waiting any more, what was added meanwhile included. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #run(): Promise<void> {
    // What is asked for in one go is seen together, so that only its end is written.
    await Promise.resolve();
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      const result = await this.#carryOut(next.task);
      next.note(result);
      next.tell(result);
      this.#events.onDone?.(result);
    }
    this.#running = null;
  }

  async #carryOut(task: () => Promise<WriteResult>): Promise<WriteResult> {
    try {
      const made = await makeFolderSoon(this.#folder, PRIVATE_FOLDER);
      if (made !== undefined) this.#events.onFolderMade?.();
      return await task();
    } catch (error) {
      return { ok: false, errno: errnoOf(error) };
    }
  }
}
