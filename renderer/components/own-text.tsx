import { plainText } from "../../shared/i18n/isolated";

/** A text of the person's or of a file's that stands by itself: in its own direction, whatever that of the page is. */
export const OwnText = ({ text }: { readonly text: string }) => <bdi dir="auto">{plainText(text)}</bdi>;
