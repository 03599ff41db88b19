import { app } from "electron";

/**
 * Told to the engine before it starts its network, which is as soon as the app is ready. The pages, the engine's services
 * beside them, and what the guards have forgotten find no way to another machine. tests/desktop/wire.spec.ts watches the wire.
 */
const SWITCHES: Readonly<Record<string, string>> = {
  // Nobody is found, neither by name nor by address, and no question is asked: all that goes by URL ends here, and so do
  // TURN over TCP and WebTransport.
  "host-resolver-rules": "MAP * ~NOTFOUND",
  // No proxy of the desktop is used, and none is looked for in the network.
  "no-proxy-server": "",
  "disable-quic": "",
  // Chrome's names for services that Electron is built without. They do nothing yet; should it get such a service, it is off.
  "disable-background-networking": "",
  "disable-client-side-phishing-detection": "",
  "disable-component-update": "",
  "disable-domain-reliability": "",
  "disable-sync": "",
  "dns-prefetch-disable": "",
  "force-webrtc-ip-handling-policy": "disable_non_proxied_udp",
  "no-pings": "",
  "webrtc-ip-handling-policy": "disable_non_proxied_udp",
};
const WITHOUT: readonly string[] = [
  // WebRTC would announce and ask names in the whole local network.
  "WebRtcHideLocalIpsWithMdns",
  // The engine's own DNS, in the open or over HTTPS. The resolver rule stands before it; without it there is less to stand before.
  "AsyncDns",
  "DnsOverHttps",
  // As above, these are Chrome's.
  "CertificateTransparencyComponentUpdater",
  "DialMediaRouteProvider",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
];

/** Closes the engine's own ways to other machines. Must run before the app is ready. */
export function closeEngine(): void {
  for (const [name, value] of Object.entries(SWITCHES)) app.commandLine.appendSwitch(name, value);
  app.commandLine.appendSwitch("disable-features", WITHOUT.join(","));
}
