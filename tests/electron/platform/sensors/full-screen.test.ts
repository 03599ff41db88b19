import { mkdirSync } from "node:fs";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchX11FullScreen } from "../../../../electron/platform/sensors/full-screen";
import type { Reading } from "../../../../electron/ports";
import { FakeXServer, ROOT } from "../../../support/x-server";

/** No real display has such a number. */
const NUMBER = 40_000 + (process.pid % 20_000);
const FILE = `/tmp/.X11-unix/X${NUMBER}`;
const servers: FakeXServer[] = [];

async function startServer(): Promise<FakeXServer> {
  const server = await FakeXServer.at(FILE);
  servers.push(server);
  return server;
}
async function watched(): Promise<Reading[]> {
  const told: Reading[] = [];
  await watchX11FullScreen((sensed) => told.push(sensed));
  return told;
}

beforeEach(() => {
  mkdirSync("/tmp/.X11-unix", { recursive: true });
  vi.stubEnv("DISPLAY", `:${NUMBER}`);
});
afterEach(() => {
  for (const server of servers.splice(0)) server.stop();
  vi.unstubAllEnvs();
});

it("tells of a window of another program that fills the screen, and of its leaving", async () => {
  const server = await startServer();
  server.set(ROOT, "_NET_ACTIVE_WINDOW", [5]);
  const told = await watched();
  expect(told).toEqual([false]);
  server.set(5, "_NET_WM_STATE", [server.atom("_NET_WM_STATE_FULLSCREEN")]);
  await vi.waitFor(() => expect(told).toEqual([false, true]));
  server.set(ROOT, "_NET_ACTIVE_WINDOW", [0]);
  await vi.waitFor(() => expect(told).toEqual([false, true, false]));
});

it("does not count a window of Plumbline's own", async () => {
  const server = await startServer();
  server.set(5, "_NET_WM_STATE", [server.atom("_NET_WM_STATE_FULLSCREEN")]);
  server.set(5, "_NET_WM_PID", [process.pid]);
  server.set(ROOT, "_NET_ACTIVE_WINDOW", [5]);
  expect(await watched()).toEqual([false]);
});

it("knows nothing where no window manager says which window is in front, and where there is no display", async () => {
  expect(await watched()).toEqual(["unknown"]);
  await startServer();
  expect(await watched()).toEqual(["unknown"]);
});

it("knows nothing any more once the display is gone", async () => {
  const server = await startServer();
  server.set(ROOT, "_NET_ACTIVE_WINDOW", [0]);
  const told = await watched();
  server.stop();
  await vi.waitFor(() => expect(told).toEqual([false, "unknown"]));
});
