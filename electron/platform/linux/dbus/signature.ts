/** The types of D-Bus, as its signatures write them; `code` is the letter of one that has no parts. */
export type DBusType =
  | { readonly kind: "basic"; readonly code: string }
  | { readonly kind: "variant" }
  | { readonly kind: "array"; readonly of: DBusType }
  | { readonly kind: "dict"; readonly key: DBusType; readonly value: DBusType }
  | { readonly kind: "struct"; readonly fields: readonly DBusType[] };

/** As deep as the specification lets arrays and structs lie in one another, together. */
const DEEPEST = 64;
const ALIGNMENT: Readonly<Record<string, number>> = { y: 1, g: 1, n: 2, q: 2, x: 8, t: 8, d: 8 };
const BASIC = "ybnqiuxtdsogh";

/** Reads a signature. Throws for what is none. */
export function parseSignature(signature: string): readonly DBusType[] {
  const types: DBusType[] = [];
  for (let at = 0; at < signature.length;) {
    const { type, end } = typeAt(signature, at, 0);
    types.push(type);
    at = end;
  }
  return types;
}

/** Where in a message a value of a type may begin: at a multiple of this many bytes. */
export function alignmentOf(type: DBusType): number {
  if (type.kind === "variant") return 1;
  if (type.kind === "struct") return 8;
  return type.kind === "basic" ? (ALIGNMENT[type.code] ?? 4) : 4;
}

interface Read {
  readonly type: DBusType;
  readonly end: number;
}

function typeAt(signature: string, at: number, depth: number): Read {
  const code = signature.charAt(at);
  if (depth > DEEPEST) throw new Error(`The signature is too deep: ${signature}`);
  if (code === "v") return { type: { kind: "variant" }, end: at + 1 };
  if (code !== "" && BASIC.includes(code)) return { type: { kind: "basic", code }, end: at + 1 };
  if (code === "a") return arrayAt(signature, at + 1, depth + 1);
  if (code === "(") {
    const { fields, end } = fieldsAt(signature, at + 1, ")", depth + 1);
    return { type: { kind: "struct", fields }, end };
  }
  throw new Error(`Expected a type at ${at} of the signature ${signature}`);
}

function arrayAt(signature: string, at: number, depth: number): Read {
  if (signature.charAt(at) !== "{") {
    const { type, end } = typeAt(signature, at, depth);
    return { type: { kind: "array", of: type }, end };
  }
  const { fields, end } = fieldsAt(signature, at + 1, "}", depth + 1);
  const [key, value, ...others] = fields;
  if (key === undefined || value === undefined || others.length > 0)
    throw new Error(`An entry is of two types, unlike in ${signature}`);
  return { type: { kind: "dict", key, value }, end };
}

function fieldsAt(signature: string, from: number, close: string, depth: number) {
  const fields: DBusType[] = [];
  let at = from;
  while (signature.charAt(at) !== close) {
    const { type, end } = typeAt(signature, at, depth);
    fields.push(type);
    at = end;
  }
  if (fields.length === 0) throw new Error(`Nothing stands between the brackets of ${signature}`);
  return { fields, end: at + 1 };
}
