import type { DisplayIdentity } from "../../../shared/displays/display-name";

/** The first block of what a display says of itself; further ones are of no matter here. */
export const EDID_BYTES = 128;
const HEADER = Buffer.from([0, 255, 255, 255, 255, 255, 255, 0]);
const DESCRIPTORS = [54, 72, 90, 108] as const;
const DESCRIPTOR_BYTES = 18;
const NAME = 0xfc;
const SERIAL = 0xff;

/**
 * Reads who a display says it is (VESA E-EDID, release A, 2000, section 3), in the words that GNOME's compositor uses for the
 * same, so that it has one name on both. `null` where it is none, or does not add up.
 */
export function readEdid(bytes: Buffer): DisplayIdentity | null {
  const block = bytes.subarray(0, EDID_BYTES);
  if (block.length < EDID_BYTES || !block.subarray(0, HEADER.length).equals(HEADER)) return null;
  if (block.reduce((sum, each) => sum + each, 0) % 256 !== 0) return null;
  const serial = descriptor(block, SERIAL);
  return {
    label: descriptor(block, NAME),
    vendor: vendorOf(block.readUInt16BE(8)),
    model: hexadecimal(block.readUInt16LE(10), 4),
    serial: serial === "" ? hexadecimal(block.readUInt32LE(12), 8) : serial,
  };
}

/** Three letters of five bits each, A being 1. */
const vendorOf = (packed: number): string =>
  [10, 5, 0].map((shift) => String.fromCharCode(64 + ((packed >> shift) & 31))).join("");

/** A text of up to 13 characters, closed by a line feed where it is shorter. */
function descriptor(block: Buffer, tag: number): string {
  const start = DESCRIPTORS.find((at) => block.readUIntBE(at, 3) === 0 && block.readUInt8(at + 3) === tag);
  if (start === undefined) return "";
  const text = block.toString("latin1", start + 5, start + DESCRIPTOR_BYTES);
  return (text.split("\n")[0] ?? "").trim();
}

const hexadecimal = (value: number, digits: number): string => `0x${value.toString(16).padStart(digits, "0")}`;
