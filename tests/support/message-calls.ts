import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A place where a message is asked for: by which keys, "*" for what is put in, and with which values. */
export interface MessageCall {
  readonly place: string;
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Every call of a translator `t` in these folders whose keys and values are written there; others are not found. */
export const messageCalls = (folders: readonly string[]): readonly MessageCall[] =>
  folders.flatMap(sourcesIn).flatMap((file) => callsIn(file, fs.readFileSync(path.join(ROOT, file), "utf8")));

const sourcesIn = (folder: string): readonly string[] =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));

export function callsIn(file: string, text: string): readonly MessageCall[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind);
  const found: MessageCall[] = [];
  const visit = (node: ts.Node): void => {
    const call = ts.isCallExpression(node) && isTranslator(node.expression) ? node : null;
    const keys = keysOf(call?.arguments[0]);
    const values = valuesOf(call?.arguments[1]);
    if (call !== null && keys.length > 0 && values !== null) {
      const { line } = source.getLineAndCharacterOfPosition(call.getStart(source));
      found.push({ place: `${file}:${line + 1}`, keys, values });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isTranslator = (node: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(node) ? node.name.text === "t" : ts.isIdentifier(node) && node.text === "t";

function keysOf(node: ts.Expression | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join("")];
  if (ts.isParenthesizedExpression(node)) return keysOf(node.expression);
  return ts.isConditionalExpression(node) ? [...keysOf(node.whenTrue), ...keysOf(node.whenFalse)] : [];
}

/** The names of the values; `null` where they are not all written there. */
function valuesOf(node: ts.Expression | undefined): readonly string[] | null {
  if (node === undefined) return [];
  if (!ts.isObjectLiteralExpression(node)) return null;
  const names = node.properties.map(({ name }) => (name !== undefined && ts.isIdentifier(name) ? name.text : null));
  return names.every((name) => name !== null) ? names : null;
}
