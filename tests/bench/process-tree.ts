import fs from "node:fs";

/** What a program and all it has started use, read from /proc. */
export interface TreeUse {
  readonly pssMb: number;
  readonly cpuMs: number;
  readonly switches: number;
  readonly processes: number;
}

export function useOf(root: number): TreeUse {
  const pids = treeOf(root);
  const each = pids.map((pid) => ({ pss: pssKb(pid), cpu: cpuNs(pid), switches: switchesOf(pid) }));
  const sum = (pick: (use: (typeof each)[number]) => number): number =>
    each.reduce((total, use) => total + pick(use), 0);
  return {
    pssMb: sum(({ pss }) => pss) / 1_024,
    cpuMs: sum(({ cpu }) => cpu) / 1_000_000,
    switches: sum(({ switches }) => switches),
    processes: pids.length,
  };
}

function treeOf(root: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of fs.readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(statOf(Number(name))[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const collect = (pid: number): readonly number[] => [pid, ...(children.get(pid) ?? []).flatMap(collect)];
  return collect(root);
}

/** The fields after the name, which may hold spaces: state, parent, …; a process that is gone has none. */
const statOf = (pid: number): readonly string[] => read(`/proc/${pid}/stat`).split(") ")[1]?.split(" ") ?? [];
const pssKb = (pid: number): number => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
/** Time on a processor, of all threads there are; /proc/…/stat counts in hundredths of a second, too coarse for idling. */
const cpuNs = (pid: number): number => sumOfTasks(pid, "schedstat", (text) => Number(text.split(" ")[0] ?? 0));
const switchesOf = (pid: number): number =>
  sumOfTasks(pid, "status", (text) => Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(text)?.[1] ?? 0));

function sumOfTasks(pid: number, file: string, pick: (text: string) => number): number {
  const folder = `/proc/${pid}/task`;
  if (!fs.existsSync(folder)) return 0;
  return fs.readdirSync(folder).reduce((sum, task) => sum + pick(read(`${folder}/${task}/${file}`)), 0);
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
