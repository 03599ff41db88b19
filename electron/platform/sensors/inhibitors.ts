import type { Reading } from "../../ports";
import type { DBusClient } from "../linux/message-bus";

const NAME = "org.gnome.SessionManager";
const PATH = "/org/gnome/SessionManager";
/** What is kept from the session: here, to be taken for idle. */
const IDLE = 8;

/**
 * Tells whether something keeps GNOME's session from being idle, as films, games and talks do. GNOME lets no program see which
 * windows there are, so this stands for one that fills the screen.
 */
export function watchInhibitors(bus: DBusClient, tell: (sensed: Reading) => void): void {
  let serial = 0;
  const read = (): void => {
    const own = (serial += 1);
    const take = (sensed: unknown): void => {
      if (own === serial) tell(typeof sensed === "boolean" ? sensed : "unknown");
    };
    bus.call(NAME, PATH, NAME, "IsInhibited", "u", IDLE).then(take, () => take("unknown"));
  };
  for (const member of ["InhibitorAdded", "InhibitorRemoved"])
    bus.onSignal({ from: NAME, interface: NAME, member }, read);
  bus.watchName(NAME, (isThere) => {
    if (isThere) return read();
    serial += 1;
    tell("unknown");
  });
}
