import { mkdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readRandrDisplays } from "../../../../electron/platform/displays/randr-displays";
import { displayName } from "../../../../shared/displays/display-name";
import { edidOf } from "../../../support/edid";
import { FakeXServer } from "../../../support/x-server";

/** No real display has such a number. */
const NUMBER = 20_000 + (process.pid % 20_000);
let server: FakeXServer;
beforeEach(async () => {
  mkdirSync("/tmp/.X11-unix", { recursive: true });
  server = await FakeXServer.at(`/tmp/.X11-unix/X${NUMBER}`);
  server.extensions = ["RANDR"];
});
afterEach(() => server.stop());
const names = async () => (await readRandrDisplays(`:${NUMBER}`))?.map(displayName);

describe("the displays of an X server", () => {
  it("are those that show something, by what each says of itself", async () => {
    const edid = edidOf({ name: "DELL U2415", serialText: "77" });
    server.outputs = [
      { edid },
      { edid: edidOf({ vendor: "AUO", product: 0x12 }) },
      { edid, isConnected: false },
      { edid, isOn: false },
    ];
    expect(await names()).toEqual(["DELL U2415 [DEL 77]", "[AUO 0x0012]"]);
  });
  it("are not known where they say nothing of themselves", async () => {
    server.outputs = [{}, { edid: Buffer.alloc(128, 1) }];
    expect(await names()).toEqual([null, null]);
  });
  it("are not known without the extension, and without a server", async () => {
    server.extensions = [];
    expect(await readRandrDisplays(`:${NUMBER}`)).toBe(null);
    server.stop();
    expect(await readRandrDisplays(`:${NUMBER}`)).toBe(null);
    expect(await readRandrDisplays("")).toBe(null);
  });
  it("are read thirty-two at most, however many a server claims to have", async () => {
    server.outputs = Array.from({ length: 500 }, () => ({ edid: edidOf({ name: "Wall" }) }));
    expect(await names()).toHaveLength(32);
  });
});
