import type { Reading } from "../../../ports";
import type { WaylandClient } from "./client";
import type { Reader } from "./wire";

const FACE = "zwlr_foreign_toplevel_manager_v1";
/** More is not said of windows to who takes the second version. */
const VERSION = 2;
const TOPLEVEL = 0;
const EVENT = { appId: 1, state: 4, done: 5, closed: 6 } as const;
const STATE = { activated: 2, fullScreen: 3 } as const;
const DESTROY = 7;

interface Seen {
  readonly appId: string;
  readonly states: readonly number[];
}

/**
 * Tells whether the window in front fills the screen, by the list of windows that compositors such as sway, Hyprland, niri and
 * labwc give. Windows of X are in it too. Ours, known by the name of their program, do not count.
 */
export function watchWaylandFullScreen(
  client: WaylandClient,
  isOwn: (appId: string) => boolean,
  tell: (sensed: Reading) => void,
): void {
  const [manager] = client.offered(FACE);
  if (manager === undefined) return tell("unknown");
  const windows = new Map<number, Seen>();
  let told: boolean | null = null;
  const look = (): void => {
    const now = [...windows.values()].some(
      ({ appId, states }) => states.includes(STATE.activated) && states.includes(STATE.fullScreen) && !isOwn(appId),
    );
    if (now !== told) tell(now);
    told = now;
  };
  const follow = (id: number): void => {
    let next: Seen = { appId: "", states: [] };
    client.listenTo(id, (event, body) => {
      if (event === EVENT.appId) next = { ...next, appId: body.text() };
      else if (event === EVENT.state) next = { ...next, states: body.words() };
      else if (event === EVENT.done) windows.set(id, next);
      else if (event === EVENT.closed) {
        windows.delete(id);
        client.forget(id);
        client.request(id, DESTROY);
      }
      if (event === EVENT.done || event === EVENT.closed) look();
    });
  };
  client.onEnd(() => tell("unknown"));
  client.bind(manager, VERSION, (event: number, body: Reader) => {
    if (event === TOPLEVEL) follow(body.word());
    else client.close();
  });
  look();
}
