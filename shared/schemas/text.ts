/** A name or a reason as it is stored: one line, trimmed, cut to `most` code points. */
export const normalizeText = (text: string, most: number): string =>
  Array.from(text.replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim())
    .slice(0, most)
    .join("")
    .trim();
