import type { DocumentDefinition } from "../documents/define";
import { readStored } from "../documents/stored-transfer";
import {
  textToTransfer,
  type Merged,
  type ReadTransfer,
  type Transfer,
  type TransferCode,
} from "../documents/transfer";
import type { Translate } from "../i18n/format";
import { byDay, withDistance } from "./edit-shoes";
import { readDistances, type CsvProblem, type FileDistance } from "./shoe-csv";
import { MAX_DISTANCES, type Shoe, type Shoes } from "./shoes";

/** Takes all pairs along, brings them back, and adds the distances of a CSV file to the pairs it names. */
export function shoesTransfer(stored: Pick<DocumentDefinition<Shoes>, "initial" | "read" | "write">): Transfer<Shoes> {
  return {
    fileName: "plumbline-shoes.json",
    extensions: ["json", "csv"],
    write: (value) => textToTransfer(stored.write(value, {})),
    read: (text) => (text.trimStart().startsWith("{") ? readStored(stored, "document.shoes", text) : readCsv(text)),
  };
}

function readCsv(text: string): ReadTransfer<Shoes> {
  const read = readDistances(text);
  if (!read.ok) {
    const { problem } = read;
    return { ok: false, code: CODES[problem.type], message: (file, t) => problemText(problem, file, t) };
  }
  const { distances } = read;
  return {
    ok: true,
    incoming: {
      conflicts: () => [],
      refusal: (value, t) => refusalOf(value, distances, t),
      merge: (value) => merged(value, distances),
    },
  };
}

const CODES = {
  large: "E_TOO_LARGE",
  columns: "E_IMPORT_SHAPE",
  empty: "E_EMPTY",
  line: "E_IMPORT_FIELD",
} as const satisfies Readonly<Record<CsvProblem["type"], TransferCode>>;

function problemText(problem: CsvProblem, file: string, t: Translate): string {
  if (problem.type === "line") return t("shoes.csv.line", { file, line: problem.line });
  return t(`shoes.csv.${problem.type}`, { file });
}

/** The pair that a way belongs to; `null` where that cannot be told. */
function pairOf({ list }: Shoes, { shoe }: FileDistance): Shoe | null {
  const inUse = list.filter(({ retiredOn }) => retiredOn === undefined);
  if (shoe === "") return inUse.length === 1 ? (inUse[0] ?? null) : null;
  const wanted = shoe.toLowerCase();
  return list.find(({ name }) => name.toLowerCase() === wanted) ?? null;
}

function refusalOf(value: Shoes, distances: readonly FileDistance[], t: Translate): string | null {
  const homeless = distances.find((each) => pairOf(value, each) === null);
  if (homeless !== undefined)
    return homeless.shoe === "" ? t("shoes.csv.whichPair") : t("shoes.csv.unknownPair", { name: homeless.shoe });
  const full = merged(value, distances).value.list.find((shoe) => shoe.distances.length > MAX_DISTANCES);
  return full === undefined ? null : t("shoes.csv.full", { name: full.name });
}

/** Days that a file has take the place of what files said of them before, so that the same file counts once. */
function merged(value: Shoes, distances: readonly FileDistance[]): Merged<Shoes> {
  const list = value.list.map((shoe) => {
    const own = distances.filter((each) => pairOf(value, each)?.id === shoe.id);
    if (own.length === 0) return shoe;
    const days = new Set(own.map(({ on }) => on));
    const kept = shoe.distances.filter(({ on, by }) => by !== "file" || !days.has(on));
    const sums = own.reduce<ReturnType<typeof withDistance>>(
      (all, { on, metres }) => withDistance(all, { on, metres, by: "file" }),
      [],
    );
    return { ...shoe, distances: [...kept, ...sums].sort(byDay) };
  });
  return { value: { list }, lines: (t) => [t("shoes.csv.done", { count: distances.length })] };
}
