import { isSmall, type BreakPageKind } from "../../../shared/break-page/break-page";
import type { ShownAs } from "../../../shared/settings/settings";

/**
 * Whether a break is on pages or in notifications: as the person wants it, and the other way where that fails. What failed for
 * a notice is tried again for its prompt, and everything for the next break.
 */
export class ShownWays {
  #failed: readonly ShownAs[] = [];
  #isSmall: boolean | null = null;

  of(kind: BreakPageKind | null, wanted: ShownAs): Readonly<Record<ShownAs, boolean>> {
    const small = kind === null ? null : isSmall(kind);
    if (small !== this.#isSmall) this.#failed = [];
    this.#isSmall = small;
    const isSilent = this.#failed.includes("notification");
    const isUnseen = this.#failed.includes("page");
    // Pages that cannot be shown know it themselves, and may be tried all the same.
    return {
      page: wanted === "page" || isSilent,
      notification: wanted === "page" ? isUnseen : !isSilent,
    };
  }

  /** What is on now cannot be shown this way. */
  failed(way: ShownAs): void {
    this.#failed = [...this.#failed, way];
  }
}
