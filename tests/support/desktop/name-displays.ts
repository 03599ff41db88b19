import { words } from "../../../electron/platform/linux/x11-bytes";
import { X11Client } from "../../../electron/platform/linux/x11-client";
import { edidOf } from "../edid";

const CHANGE_OUTPUT_PROPERTY = 13;
const GET_RESOURCES = 25;
const INTEGER = 19;
const BYTES = 8;

/** Lets displays that do not exist say who they are: without that, nobody could know them again. */
export async function nameDisplays({ DISPLAY }: Readonly<Record<string, string>>): Promise<void> {
  const x = await X11Client.open(DISPLAY);
  const randr = await x.extension("RANDR");
  if (randr === null) throw new Error("The X server knows nothing of displays");
  const edid = await x.atom("EDID");
  const resources = await x.request(randr, GET_RESOURCES, words(x.root));
  const outputs = 32 + resources.readUInt16LE(16) * 4;
  for (let at = 0; at < resources.readUInt16LE(18); at += 1) {
    const said = edidOf({ vendor: "TST", name: `Display ${at}`, serialText: `${at}${at}` });
    const request = [words(resources.readUInt32LE(outputs + at * 4), edid, INTEGER, BYTES, said.length), said];
    // It has no answer.
    void x.request(randr, CHANGE_OUTPUT_PROPERTY, Buffer.concat(request)).catch(() => {});
  }
  await x.atom("EDID");
  x.close();
}
