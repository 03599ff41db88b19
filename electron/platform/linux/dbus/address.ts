import path from "node:path";

export type BusKind = "session" | "system";
type Env = Readonly<Record<string, string | undefined>>;

/**
 * The sockets at which a bus may be, best first: what the environment says, and where a bus is if nothing is said. An address
 * that is none, or leads elsewhere than to a socket of this machine, is passed over.
 */
export function busSockets(kind: BusKind, env: Env, userId: number): readonly string[] {
  if (kind === "system")
    return distinct([...socketsOf(env["DBUS_SYSTEM_BUS_ADDRESS"] ?? "", env), "/run/dbus/system_bus_socket"]);
  const runtime = runtimeFolder(env, userId);
  return distinct([...socketsOf(env["DBUS_SESSION_BUS_ADDRESS"] ?? "", env), path.join(runtime, "bus")]);
}

/** The folder in which a person's session keeps its sockets. */
export const runtimeFolder = (env: Env, userId: number): string =>
  [env["XDG_RUNTIME_DIR"] ?? ""].find((folder) => path.isAbsolute(folder)) ?? `/run/user/${userId}`;

/** An address is a list of ways, each a kind with its keys: "unix:path=/run/bus,guid=1f;unix:abstract=other". */
function socketsOf(address: string, env: Env): readonly string[] {
  return address.split(";").flatMap((way) => {
    const [, keys] = /^unix:(.+)$/.exec(way.trim()) ?? [];
    const values = new Map((keys ?? "").split(",").map((each) => keyAndValue(each)));
    const [file, abstract] = [values.get("path"), values.get("abstract")];
    if (file !== undefined && path.isAbsolute(file)) return [file];
    // A name that is in no folder begins with a null.
    if (abstract !== undefined && abstract !== "") return [`\0${abstract}`];
    const runtime = env["XDG_RUNTIME_DIR"] ?? "";
    return values.get("runtime") === "yes" && path.isAbsolute(runtime) ? [path.join(runtime, "bus")] : [];
  });
}

function keyAndValue(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  return [text.slice(0, at), plain(text.slice(at + 1))];
}
/** Other signs than a few are written as the numbers of their bytes; what cannot be read is no place. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text).replaceAll("\0", "");
  } catch {
    return "";
  }
}
const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)];
