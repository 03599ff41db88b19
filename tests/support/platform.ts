import { onTestFinished } from "vitest";

/** Lets a test run as on another system, until it ends. */
export function onPlatform(platform: NodeJS.Platform): void {
  const real = process.platform;
  Object.defineProperty(process, "platform", { value: platform });
  onTestFinished(() => void Object.defineProperty(process, "platform", { value: real }));
}
