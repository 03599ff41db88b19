/** Long enough for a machine under load: only what never comes takes it. */
export const PATIENCE = 20_000;

/** Asks again and again until the answer is truthy; throws after `ms`, naming what was waited for. */
export async function until<T>(what: string, ask: () => T | Promise<T>, ms = PATIENCE): Promise<NonNullable<T>> {
  const end = performance.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Waited ${ms} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
