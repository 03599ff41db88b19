import { Fragment } from "react";
import { noBreakRanges } from "../../shared/i18n/no-break-ranges";

/** A text whose ranges, such as "113–118 cm", stay on one line each. */
export function NoBreak({ text }: { readonly text: string }) {
  return noBreakRanges(text).map((piece, at) =>
    piece.isWhole ? (
      <span key={at} data-unbroken>
        {piece.text}
      </span>
    ) : (
      <Fragment key={at}>{piece.text}</Fragment>
    ),
  );
}
