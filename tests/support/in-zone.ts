/** Does something while this process is in another zone. Throws where the change does not take effect. */
export function inZone<T>(zone: string, act: () => T): T {
  const before = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    const [here, there] = [undefined, zone].map((timeZone) => new Date(NOON).toLocaleString("en-GB", { timeZone }));
    const hour = new Date(NOON).getHours();
    if (here !== there || !here?.includes(` ${String(hour).padStart(2, "0")}:`))
      throw new Error(`The process shows ${String(here)}, and ${zone} has ${String(there)}.`);
    return act();
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
}
const NOON = Date.UTC(2026, 10, 21, 12);
