import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { CATCH_ALL, openFalseInternet } from "./false-internet";

/*
 * Runs a command in a network of its own that leads to a false internet, and writes down each packet that leaves it. Its own
 * process has a network too, which is that internet. The command finds the packets in the folder PLUMBLINE_WIRE; how many
 * there were it reads from the kernel's own count of `wire0`, which misses none.
 */
const ends = { wire0: ["10.77.0.2", "2001:db8:77::2"], wire1: ["10.77.0.1", "2001:db8:77::1"] } as const;
const [router4, router6] = ends.wire1;
/** The same at both ends: the kernel itself asks nothing on a wire without ARP, and addresses a packet to the sender's own. */
const HARDWARE = "02:00:00:00:00:77";

/** The command line that runs another in a watched network. Only root can make networks. */
export const watched = (command: string, args: readonly string[]): readonly [string, readonly string[]] => [
  "unshare",
  ["--net", process.execPath, "--import", "tsx", import.meta.filename, command, ...args],
];

/** Waits for the wire; then files of ours stand in the place of the system's, so that names are asked of the false internet. */
const ENTER = `echo >&3 && read -r _ <&3 && cd "$PLUMBLINE_WIRE" &&
mount --bind resolv.conf /etc/resolv.conf && mount --bind nsswitch.conf /etc/nsswitch.conf &&
if [ -d /run/nscd ]; then mount -t tmpfs none /run/nscd; fi && cd "$OLDPWD" && exec "$@" 3>&-`;

async function run(command: string, args: readonly string[]): Promise<number> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "plumbline-wire-"));
  fs.chmodSync(folder, 0o755);
  fs.writeFileSync(path.join(folder, "resolv.conf"), `nameserver ${router4}\n`);
  fs.writeFileSync(path.join(folder, "nsswitch.conf"), "passwd: files\ngroup: files\nhosts: files dns\n");
  const child = spawn("unshare", ["--net", "--mount", "sh", "-c", ENTER, "sh", command, ...args], {
    stdio: ["inherit", "inherit", "inherit", "pipe"],
    env: { ...process.env, PLUMBLINE_WIRE: folder },
  });
  const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  const gate = child.stdio[3];
  try {
    if (!(gate instanceof net.Socket)) throw new Error("The command cannot be told to go on.");
    await new Promise((resolve) => gate.once("data", resolve));
    layWire(child.pid ?? 0);
    await openFalseInternet();
    const log = await startLog(path.join(folder, "packets.log"));
    gate.end("\n");
    const code = await ended;
    log.kill();
    return code;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Joins the command's network with ours, and leads every way through the wire, whatever the address and the port. */
function layWire(pid: number): void {
  const wire = [
    "address",
    HARDWARE,
    "type",
    "veth",
    "peer",
    "name",
    "wire0",
    "address",
    HARDWARE,
    "netns",
    String(pid),
  ];
  execFileSync("ip", ["link", "add", "wire1", ...wire]);
  const theirs = ["nsenter", "--net", `--target=${pid}`];
  setUp("wire1", []);
  setUp("wire0", theirs);
  for (const [family, router] of [
    ["-4", router4],
    ["-6", router6],
  ] as const)
    runIn(theirs, "ip", family, "route", "add", "default", "via", router, "dev", "wire0", "onlink");
  execFileSync("nft", ["-f", "-"], {
    input: `table inet caught {
      chain arriving {
        type nat hook prerouting priority dstnat;
        udp dport 53 redirect
        meta l4proto { tcp, udp } redirect to :${CATCH_ALL}
      }
    }`,
  });
}

function setUp(end: keyof typeof ends, within: readonly string[]): void {
  runIn(within, "ip", "link", "set", "lo", "up");
  runIn(within, "ip", "link", "set", end, "arp", "off", "addrgenmode", "none");
  const [v4, v6] = ends[end];
  runIn(within, "ip", "address", "add", `${v4}/24`, "dev", end);
  runIn(within, "ip", "address", "add", `${v6}/64`, "dev", end, "nodad");
  runIn(within, "ip", "link", "set", end, "up");
}

function runIn(within: readonly string[], ...command: readonly string[]): void {
  const [program = "", ...args] = [...within, ...command];
  execFileSync(program, args);
}

/** Writes a line for each packet; resolves once it listens. */
async function startLog(file: string): Promise<ChildProcess> {
  const options = ["-i", "wire1", "-Q", "in", "-n", "-l", "--immediate-mode", "-B", "8192"];
  const log = spawn("tcpdump", options, { stdio: ["ignore", fs.openSync(file, "w"), "pipe"] });
  await new Promise<void>((resolve, reject) => {
    log.once("error", reject);
    log.once("exit", (code) => reject(new Error(`tcpdump ended at once (${code ?? "by a signal"})`)));
    log.stderr?.on("data", (text: Buffer) => (text.includes("listening on") ? resolve() : undefined));
  });
  return log;
}

const [command, ...args] = process.argv.slice(2);
if (process.argv[1] === import.meta.filename && command !== undefined) process.exit(await run(command, args));
