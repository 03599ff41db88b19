import fs from "node:fs";
import path from "node:path";

/**
 * Has prompts come up as pages at once, where a test says nothing of it: time passes in leaps there, and nobody's hands are
 * waited for. Nor is it told again in each test that the app goes on when its window is closed. What cannot be read or written
 * stays as the test has left it.
 */
export function withoutGrace(folder: string): void {
  const file = path.join(folder, "settings.json");
  try {
    const settings: unknown = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : { schemaVersion: 1 };
    if (typeof settings !== "object" || settings === null || Array.isArray(settings) || "graceMin" in settings) return;
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(file, JSON.stringify({ toldOnClose: true, ...settings, graceMin: 0 }));
  } catch {
    return;
  }
}
