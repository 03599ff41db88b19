import { UNKNOWN_DISPLAY, type DisplayIdentity } from "../../../shared/displays/display-name";
import type { WaylandClient } from "../linux/wayland/client";

const GEOMETRY = 0;
const MOST_OUTPUTS = 32;

/**
 * The displays of a Wayland session, by the maker and model that its compositor tells of each; of two of one kind it tells no
 * difference. `null` where there is no compositor. Its connection is closed then.
 */
export async function readWaylandDisplays(client: WaylandClient | null): Promise<readonly DisplayIdentity[] | null> {
  if (client === null) return null;
  const found = new Map<number, DisplayIdentity>();
  for (const output of client.offered("wl_output").slice(0, MOST_OUTPUTS)) {
    found.set(output.name, UNKNOWN_DISPLAY);
    client.bind(output, 1, (opcode, body) => {
      if (opcode !== GEOMETRY) return;
      // Where it stands, how large it is, and how its points lie: nothing of it is the display itself.
      for (let skipped = 0; skipped < 5; skipped += 1) body.word();
      const vendor = body.text();
      found.set(output.name, { ...UNKNOWN_DISPLAY, vendor, label: body.text() });
    });
  }
  const isTold = await client.settled();
  client.close();
  return isTold ? [...found.values()] : null;
}
