import type { BreakApi } from "../../shared/contract";

/** What the preload offers to this page. The main window's page declares the same name with other calls. */
export function breakApi(): BreakApi {
  const offered: unknown = Reflect.get(window, "plumbline");
  if (!isBreakApi(offered)) throw new Error("The page was opened without its preload");
  return offered;
}

const isBreakApi = (value: unknown): value is BreakApi =>
  typeof value === "object" && value !== null && "call" in value && "on" in value;
