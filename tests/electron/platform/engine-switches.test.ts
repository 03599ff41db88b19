import { beforeEach, describe, expect, it } from "vitest";
import { closeEngine } from "../../../electron/platform/engine-switches";
import { app, resetElectron } from "../../support/ports/electron";

beforeEach(resetElectron);

describe("the engine", () => {
  it("finds no other machine, by name or by address, and no proxy", () => {
    closeEngine();
    expect(app.switches.get("host-resolver-rules")).toBe("MAP * ~NOTFOUND");
    expect(app.switches.has("no-proxy-server")).toBe(true);
    expect(app.switches.has("disable-quic")).toBe(true);
  });

  it("says nothing in the local network, and asks no resolver of its own", () => {
    closeEngine();
    const without = (app.switches.get("disable-features") ?? "").split(",");
    expect(without).toEqual(expect.arrayContaining(["WebRtcHideLocalIpsWithMdns", "AsyncDns", "DnsOverHttps"]));
  });
});
