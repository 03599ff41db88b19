import { UNKNOWN_DISPLAY, type DisplayIdentity } from "../../../shared/displays/display-name";
import { words } from "../linux/x11-bytes";
import { X11Client } from "../linux/x11-client";
import { EDID_BYTES, readEdid } from "./edid";

/* The words of the RandR extension (version 1.3) that it takes to read what each display says of itself. */
const QUERY_VERSION = 0;
const GET_OUTPUT_INFO = 9;
const GET_OUTPUT_PROPERTY = 15;
const GET_RESOURCES = 25;
const CONNECTED = 0;
const ANY_TYPE = 0;
const HEADER = 32;
/** No server has more places to plug a display in. */
const MOST_OUTPUTS = 32;

/** The displays that the X server shows something on; `null` where there is none, or it knows nothing of displays. */
export async function readRandrDisplays(display?: string): Promise<readonly DisplayIdentity[] | null> {
  const x = await X11Client.open(display).catch(() => null);
  if (x === null) return null;
  try {
    return await readOutputs(x);
  } catch {
    return null;
  } finally {
    x.close();
  }
}

async function readOutputs(x: X11Client): Promise<readonly DisplayIdentity[] | null> {
  const randr = await x.extension("RANDR");
  if (randr === null) return null;
  await x.request(randr, QUERY_VERSION, words(1, 3));
  const resources = await x.request(randr, GET_RESOURCES, words(x.root));
  const crtcs = resources.readUInt16LE(16);
  const count = Math.min(resources.readUInt16LE(18), MOST_OUTPUTS);
  const outputs = Array.from({ length: count }, (_, at) => resources.readUInt32LE(HEADER + (crtcs + at) * 4));
  const edid = await x.atom("EDID");
  const read = outputs.map(async (output) => {
    const info = await x.request(randr, GET_OUTPUT_INFO, words(output, resources.readUInt32LE(12)));
    const isShown = info.readUInt8(24) === CONNECTED && info.readUInt32LE(12) !== 0;
    if (!isShown) return [];
    const said = await x.request(randr, GET_OUTPUT_PROPERTY, words(output, edid, ANY_TYPE, 0, EDID_BYTES / 4, 0));
    const isBytes = said.readUInt8(1) === 8;
    const bytes = isBytes ? said.subarray(HEADER, HEADER + said.readUInt32LE(16)) : Buffer.alloc(0);
    return [readEdid(bytes) ?? UNKNOWN_DISPLAY];
  });
  return (await Promise.all(read)).flat();
}
