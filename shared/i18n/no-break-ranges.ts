/** A piece of a text; `isWhole` where no line may end within it. */
export interface Piece {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Numbers from–to, with the unit after them where there is one: "113–118 cm". */
const RANGE = /(\p{N}[\p{N}.,]*–\p{N}[\p{N}.,]*(?: \p{L}{1,3}(?!\p{L}))?)/u;

/**
 * A text in pieces, its ranges whole: a line that ends at the dash or before the unit makes a range hard to read. The text
 * itself stays as it is, without signs that forbid breaks, which some readers speak and files would carry on.
 */
export const noBreakRanges = (text: string): readonly Piece[] =>
  text
    .split(RANGE)
    .map((piece, at) => ({ text: piece, isWhole: at % 2 === 1 }))
    .filter((piece) => piece.text !== "");
