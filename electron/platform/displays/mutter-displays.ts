import type { DisplayIdentity } from "../../../shared/displays/display-name";
import type { DBusClient } from "../linux/message-bus";

export const MUTTER_DISPLAYS = "org.gnome.Mutter.DisplayConfig";
const PATH = "/org/gnome/Mutter/DisplayConfig";
const LOGICAL_MONITORS = 2;
const MONITORS = 5;
const UNNAMED = /^0x[0-9a-f]+$/i;

/**
 * The displays that show something, as GNOME's compositor knows them, mirrored ones too; `null` where it is not there or says
 * something else. Nothing is started by asking.
 */
export async function readMutterDisplays(bus: DBusClient): Promise<readonly DisplayIdentity[] | null> {
  if (!(await bus.hasOwner(MUTTER_DISPLAYS))) return null;
  const state: unknown = await bus.call(MUTTER_DISPLAYS, PATH, MUTTER_DISPLAYS, "GetCurrentState");
  if (!Array.isArray(state)) return null;
  const logical: unknown = state[LOGICAL_MONITORS];
  if (!Array.isArray(logical)) return null;
  return logical.flatMap((each: unknown) => (Array.isArray(each) ? monitorsOf(each[MONITORS]) : []));
}

function monitorsOf(monitors: unknown): readonly DisplayIdentity[] {
  return Array.isArray(monitors) ? monitors.map(identityOf) : [];
}

/** Connector, maker, product and number. The connector is where a display is plugged in, and no part of it. */
function identityOf(monitor: unknown): DisplayIdentity {
  const [, vendor, product, serial] = Array.isArray(monitor) ? monitor.map(String) : [];
  const isUnnamed = UNNAMED.test(product ?? "");
  return {
    label: isUnnamed ? "" : (product ?? ""),
    vendor: vendor ?? "",
    model: isUnnamed ? (product ?? "") : "",
    serial: serial ?? "",
  };
}
