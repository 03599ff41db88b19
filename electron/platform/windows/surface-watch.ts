import {
  LOOK_AFTER,
  LOOK_SOON,
  verdictOn,
  type LostSurface,
  type Tries,
} from "../../../shared/break-page/surface-watch";
import type { SurfaceFault } from "../../../shared/surface-fault";
import type { Ms } from "../../../shared/time/units";
import type { Clock } from "../../ports";

type Lost = Pick<LostSurface, "fault">;

/** The windows that are watched. */
export interface WatchedSurfaces<L extends Lost> {
  /** What is to be on the screen and is not. */
  readonly lost: () => readonly L[];
  readonly showAgain: (lost: L, tries: number) => void;
  /** Everything that is wanted is there. */
  readonly onThere: () => void;
  /** It does not come, however often it is shown. Answers whether to go on trying all the same. */
  readonly onGivenUp: (fault: SurfaceFault) => boolean;
}

/**
 * Looks whether what is wanted is really on the screen: once soon after it is wanted, and again when something tells that a
 * window was taken away. While all is there, or nothing is wanted, nothing looks.
 */
export class SurfaceWatch<L extends Lost> {
  #tries: Tries = null;
  #isSoon = false;
  #cancel: (() => void) | null = null;
  readonly #after: Clock["after"];
  readonly #surfaces: WatchedSurfaces<L>;

  constructor(after: Clock["after"], surfaces: WatchedSurfaces<L>) {
    this.#after = after;
    this.#surfaces = surfaces;
  }

  /** Something else is wanted from now on. */
  begin(): void {
    this.#tries = null;
    this.#lookIn(LOOK_AFTER);
  }
  /** Something was taken away. What is being shown again already has its look, and what is told again is not put off. */
  stir(): void {
    if (this.#tries !== null || this.#isSoon) return;
    this.#lookIn(LOOK_SOON);
    this.#isSoon = true;
  }
  /** Nothing is wanted. */
  end(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#isSoon = false;
    this.#tries = null;
  }

  #lookIn(wait: Ms): void {
    this.#cancel?.();
    this.#isSoon = false;
    this.#cancel = this.#after(wait, () => this.#look());
  }

  #look(): void {
    this.#cancel = null;
    this.#isSoon = false;
    const lost = this.#surfaces.lost();
    const verdict = verdictOn(this.#tries, lost);
    switch (verdict.type) {
      case "there":
        this.#tries = null;
        return this.#surfaces.onThere();
      case "showAgain":
        return this.#showAgain(lost, verdict.tries);
      case "givenUp":
        if (this.#surfaces.onGivenUp(verdict.fault)) this.#showAgain(lost, 1);
    }
  }

  #showAgain(lost: readonly L[], tries: number): void {
    this.#tries = tries;
    this.#lookIn(LOOK_AFTER);
    for (const each of lost) this.#surfaces.showAgain(each, tries);
  }
}
