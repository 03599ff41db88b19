/** Reads RFC 4180, written apart from the code that writes it. Throws for anything else. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    const field = /"((?:[^"]|"")*)"(,|\r\n)/y;
    field.lastIndex = at;
    const found = field.exec(text);
    if (found === null) throw new Error(`No field at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push((found[1] ?? "").replaceAll('""', '"'));
    if (found[2] === "\r\n") {
      rows.push(row);
      row = [];
    }
    at = field.lastIndex;
  }
  return rows;
}
