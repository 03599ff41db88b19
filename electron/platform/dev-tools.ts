import { app, BrowserWindow, type WebContents } from "electron";
import fs from "node:fs";
import { HOUR, MINUTE, SECOND, type EpochMs, type Ms } from "../../shared/time/units";

/** What the clock in the window's corner moves. */
export interface DevTime {
  readonly epoch: () => EpochMs;
  readonly advance: (by: Ms) => void;
}

const STEPS: readonly (readonly [label: string, by: Ms])[] = [
  ["+30 s", 30 * SECOND],
  ["+5 min", 5 * MINUTE],
  ["+1 h", HOUR],
];
/** How a press reaches us: the page has no channel for it, and none is opened in the app for development alone. */
const ADVANCE = "plumbline-dev:advance:";
/** Files of one build come one after the other. */
const SETTLED_MS = 200;

/** For `npm run dev`: pages reload when they were built anew, and the main window has a clock that can be moved. */
export function offerDevTools(pages: string, time: DevTime): void {
  let timer: NodeJS.Timeout | undefined;
  fs.watch(pages, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => BrowserWindow.getAllWindows().forEach((each) => each.reload()), SETTLED_MS);
  });
  const attach = (contents: WebContents): void => {
    contents.on("did-finish-load", () => {
      if (contents.getURL().startsWith("app://ui/main/")) show(contents, time);
    });
    contents.on("console-message", (...given: readonly unknown[]) => {
      const text = given.find((each): each is string => typeof each === "string" && each.startsWith(ADVANCE));
      if (text === undefined) return;
      time.advance(Number(text.slice(ADVANCE.length)));
      show(contents, time);
    });
  };
  app.on("web-contents-created", (_event, contents) => attach(contents));
  for (const window of BrowserWindow.getAllWindows()) attach(window.webContents);
}

/** Draws the clock into the corner of the page, in the place of the one before. */
function show(contents: WebContents, { epoch }: DevTime): void {
  const values = JSON.stringify({ now: epoch(), steps: STEPS, advance: ADVANCE });
  void contents.executeJavaScript(`(${DRAW_CLOCK})(${values})`).catch(() => {});
}

/** Runs in the page, so it is text here. The time runs on there; a press tells of its step over the console. */
const DRAW_CLOCK = `({ now, steps, advance }) => {
  document.querySelector("#dev-clock")?.remove();
  const box = document.createElement("div");
  box.id = "dev-clock";
  Object.assign(box.style, {
    position: "fixed", insetBlockEnd: "8px", insetInlineEnd: "8px", zIndex: "9", font: "12px monospace",
    background: "#222", color: "#fff", padding: "4px 8px", borderRadius: "6px",
  });
  const time = document.createElement("time");
  const drawnAt = performance.now();
  const tell = () => {
    time.textContent = new Date(now + performance.now() - drawnAt).toLocaleTimeString();
    if (box.isConnected) setTimeout(tell, 1000);
  };
  box.append(time);
  for (const [label, by] of steps) {
    const button = document.createElement("button");
    button.textContent = label;
    Object.assign(button.style, { marginInlineStart: "6px", color: "#222" });
    button.addEventListener("click", () => console.info(advance + by));
    box.append(button);
  }
  document.body.append(box);
  tell();
}`;
