import fs from "node:fs";

/*
 * What of Electron's windows and screens a desktop of Wayland does not do, read from Electron's own types: each is used in one
 * file that knows it, and nowhere else in the main process.
 */
const TYPES = new URL("./node_modules/electron/electron.d.ts", import.meta.url);
export const KNOWS_WAYLAND = "electron/platform/windows/placing.ts";

const SAYS_NO = [
  /Not (?:currently )?supported on Wayland/,
  /On Wayland(?: \(Linux\))?, (?:this method will return|may not work|has the same limitations)/,
  /On Wayland(?: \(Linux\))?, (?:the desktop environment may|“minimized” is not)/,
];
const MEMBER = /^\s*(?:(on)\(event: '([\w-]+)'|(\w+)(\??:|\())/;

/** The methods, the options and the events of which the types say so. */
export function unsupportedOnWayland(types = fs.readFileSync(TYPES, "utf8")) {
  const found = { methods: new Set(), options: new Set(), events: new Set() };
  for (const part of types.split("/**").slice(1)) {
    const [comment, code = ""] = part.split("*/");
    const said = comment.replaceAll(/\s*\n\s*\*\s*/g, " ");
    if (!SAYS_NO.some((no) => no.test(said))) continue;
    const [, on, event, name, sign] = MEMBER.exec(code.trimStart()) ?? [];
    if (on !== undefined) found.events.add(event);
    else if (sign === "(") found.methods.add(name);
    else if (name !== undefined) found.options.add(name);
  }
  return { methods: [...found.methods], options: [...found.options], events: [...found.events] };
}

const message = `Electron's types say that Wayland does not do this; ${KNOWS_WAYLAND} knows what to do instead.`;
const { methods, options, events } = unsupportedOnWayland();

/** For the rules "no-restricted-properties" and "no-restricted-syntax". */
export const waylandProperties = methods.map((property) => ({ property, message }));
export const waylandSyntax = [
  ...options.map((name) => ({ selector: `ObjectExpression > Property[key.name='${name}']`, message })),
  ...events.map((name) => ({
    selector: `CallExpression[callee.property.name=/^on(ce)?$/][arguments.0.value='${name}']`,
    message,
  })),
];
