import type { ShoesEdit } from "../../../shared/footwear/edit-shoes";
import type { Shoe } from "../../../shared/footwear/shoes";

/** What the card of a pair is given, and hands to its parts. */
export interface CardProps {
  readonly shoe: Shoe;
  /** Asks for an edit; `text` is said once it is made. */
  readonly onEdit: (edit: ShoesEdit, text: string) => Promise<boolean>;
  /** The same for an edit that takes the card away. */
  readonly onGone: (edit: ShoesEdit, text: string) => Promise<void>;
}
