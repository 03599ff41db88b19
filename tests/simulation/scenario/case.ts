import { z } from "zod";

/** The form of a scenario file: what happens to a person and a computer, in seconds of true elapsed time. */
const clock = z.string().regex(/^\d+:[0-5]\d:[0-5]\d$/);
const zone = z.string().refine(isZone, { error: ({ input }) => `there is no time zone ${String(input)}` });
const range = z.object({ from: z.string(), to: z.string() });
const patch = z.object({
  intervalMin: z.number().optional(),
  breakMin: z.number().optional(),
  idleResetSec: z.number().optional(),
  noticeSec: z.number().optional(),
  postponeMin: z.number().optional(),
  maxPostpones: z.number().optional(),
  enabled: z.boolean().optional(),
  respectDnd: z.boolean().optional(),
  quietHours: z.array(range).nullable().optional(),
});
const at = { at: clock };
const event = z.discriminatedUnion("type", [
  z.object({ ...at, type: z.enum(["activity", "idle", "lock", "unlock", "quit", "crash", "power_cut", "app_start"]) }),
  z.object({ ...at, type: z.enum(["suspend", "resume"]), silent: z.boolean().optional() }),
  z.object({ ...at, type: z.literal("clock_set"), deltaSec: z.number() }),
  z.object({ ...at, type: z.literal("tz_set"), tz: zone }),
  z.object({ ...at, type: z.literal("dnd"), on: z.boolean(), source: z.string().optional() }),
  z.object({
    ...at,
    type: z.literal("user"),
    action: z.enum(["start_break", "break_now", "end_break", "postpone", "skip", "pause", "resume"]),
    min: z.number().optional(),
    untilUtc: z.iso.datetime().optional(),
  }),
  z.object({ ...at, type: z.literal("settings"), patch }),
  z.object({ ...at, type: z.literal("stall"), sec: z.number() }),
  // Things of windows and panels, of which the scheduler knows nothing.
  z.object({
    ...at,
    type: z.enum(["tray_host", "display", "renderer_crash", "renderer_hang", "gpu_crash", "second_instance", "keys"]),
  }),
]);
export const scenarioCase = z.object({
  id: z.string(),
  given: z.object({
    settings: patch.default({}),
    user: z.string().default("active"),
    startUtc: z.string().refine((text) => !Number.isNaN(Date.parse(text)), "expected a date"),
    tz: zone.default("UTC"),
    idleSource: z.enum(["stuck_zero"]).optional(),
  }),
  events: z.array(event),
  until: clock,
});
export type ScenarioCase = z.infer<typeof scenarioCase>;
export type ScenarioEvent = z.infer<typeof event>;
export type ScenarioPatch = z.infer<typeof patch>;

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** "H:MM:SS" in milliseconds. */
export function readClock(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(":").map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}
export function writeClock(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${Math.floor(seconds / 3_600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
