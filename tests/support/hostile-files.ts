const HEAD = '{"format":"plumbline-routines","version":1,';
/** As often as it fits into so many bytes, and joined. */
const filled = (most: number, before: string, after: string, part: (at: number) => string): string => {
  const parts: string[] = [];
  for (let left = most - before.length - after.length, at = 0; left > 0; at += 1) {
    const next = part(at);
    left -= Buffer.byteLength(next) + 1;
    if (left > 0) parts.push(next);
  }
  return before + parts.join(",") + after;
};
const card = (at: number, more: string): string =>
  `{"id":"own-${at}","areas":["neck"],"position":"standing","kind":"mobility","seconds":40,${more}}`;

/** Files that were made to keep whoever reads them busy, each of about so many bytes. */
export const hostileFiles: readonly (readonly [string, (bytes: number) => string])[] = [
  ["brackets", (most) => "[".repeat(most)],
  ["brackets in an entry", (most) => `${HEAD}"exercises":${"[".repeat(most / 2)}${"]".repeat(most / 2 - 100)}}`],
  ["objects in one another", (most) => `${HEAD}"exercises":${'{"a":'.repeat(most / 5 - 20)}`],
  ["quotes and backslashes", (most) => `${HEAD}"exercises":["${'\\"'.repeat(most / 2 - 50)}"]}`],
  ["escapes", (most) => `${HEAD}"exercises":["${"\\u0041".repeat(most / 6 - 20)}"]}`],
  ["a string that never ends", (most) => `${HEAD}"${"x".repeat(most - 60)}`],
  ["spaces", (most) => `${HEAD}${" ".repeat(most - 60)}"a":1}`],
  ["unknown keys", (most) => filled(most, HEAD, "}", (at) => `"k${at}":0`)],
  ["unknown keys within bounds", (most) => filled(Math.min(most, 2_000_000), HEAD, "}", (at) => `"k${at}":0`)],
  ["one key, many times", (most) => filled(most, HEAD, "}", () => '"a":0')],
  ["numbers as keys", (most) => filled(Math.min(most, 2_000_000), HEAD, "}", (at) => `"${at * 9_973}":0`)],
  [
    "unknown keys in an exercise",
    (most) => filled(Math.min(most, 2_000_000), `${HEAD}"exercises":[{`, "}]}", (at) => `"k${at}":0`),
  ],
  ["empty exercises", (most) => filled(Math.min(most, 700_000), `${HEAD}"exercises":[`, "]}", () => "{}")],
  [
    "exercises of one id",
    (most) => filled(most, `${HEAD}"exercises":[`, "]}", () => card(0, '"name":"x","steps":["x"]')),
  ],
  [
    "steps without end",
    (most) =>
      `${HEAD}"exercises":[${card(0, `"name":"x","steps":[${filled(Math.min(most, 900_000), "", "", () => '"a"')}]`)}]}`,
  ],
  [
    "areas without end",
    (most) =>
      `${HEAD}"exercises":[${card(0, `"name":"x","avoid":[${filled(Math.min(most, 960_000), "", "", () => "0")}]`)}]}`,
  ],
  [
    "letters with marks",
    (most) =>
      filled(most, `${HEAD}"exercises":[`, "]}", (at) =>
        card(at, `"name":"x","steps":["${`a${"\u0301".repeat(11)}`.repeat(490)}"]`),
      ),
  ],
  [
    "flags and families",
    (most) =>
      filled(most, `${HEAD}"exercises":[`, "]}", (at) =>
        card(at, `"name":"x","steps":["${"👨‍👩‍👧‍👦".repeat(490)}","${"🇩🇪".repeat(490)}"]`),
      ),
  ],
  [
    "too many flags in every text",
    (most) =>
      filled(most, `${HEAD}"exercises":[`, "]}", (at) => card(at, `"name":"x","steps":["${"🇩".repeat(2_990)}"]`)),
  ],
  ["many results", (most) => filled(Math.min(most, 2_000_000), `${HEAD}"results":[`, "]}", (at) => `{"at":${at}}`)],
  [
    "many checks",
    (most) =>
      filled(
        Math.min(most, 2_500_000),
        `${HEAD}"checks":[`,
        "]}",
        (at) => `{"workspace":"w1","at":${at},"answers":{}}`,
      ),
  ],
  [
    "many workspaces",
    (most) =>
      filled(Math.min(most, 2_000_000), `${HEAD}"workspaces":[`, "]}", (at) => `{"id":"w${at + 1}","name":"x"}`),
  ],
];
