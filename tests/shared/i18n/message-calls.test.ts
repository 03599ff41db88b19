import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../../shared/i18n/english";
import { callsIn, messageCalls, type MessageCall } from "../../support/message-calls";
import { namesIn } from "../../support/placeholders";

const NAMES = new Map(Object.entries(ENGLISH).map(([key, text]) => [key, namesIn(text)]));

/** The placeholders of each message whose key is like a pattern; what is put in is one part of a key, or more. */
const placeholdersLike = (pattern: string): readonly (readonly string[])[] => {
  const form = new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".+")}$`);
  return [...NAMES].filter(([key]) => form.test(key)).map(([, names]) => names);
};

/**
 * What is amiss with a call. A key that is put together stands for several messages: one of them must need no more than is
 * given, and nothing may be given that none of them needs.
 */
function faultOf({ place, keys, values }: MessageCall): readonly string[] {
  const fits = (pattern: string): boolean => {
    const messages = placeholdersLike(pattern);
    const isEnough = messages.some((names) => names.every((name) => values.includes(name)));
    return isEnough && values.every((value) => messages.some((names) => names.includes(value)));
  };
  return keys.filter((key) => !fits(key)).map((key) => `${place} gives (${values.join(" ")}) to ${key}`);
}

describe("every place that asks for a message", () => {
  const calls = messageCalls(["shared", "electron", "renderer"]);

  it("is found", () => {
    expect(calls.length).toBeGreaterThan(700);
  });

  it("gives the values that the message has placeholders for, and no others", () => {
    expect(calls.flatMap(faultOf)).toEqual([]);
  });
});

describe("a place that gives other values than a message needs", () => {
  const faultsIn = (text: string): readonly string[] => callsIn("a.tsx", text).flatMap(faultOf);

  it("is named, whether it gives too few or too many", () => {
    expect(faultsIn(`\nconst a = t("today.in");`)).toEqual(["a.tsx:2 gives () to today.in"]);
    expect(faultsIn(`acts.t("today.at", { time, zone: 1 })`)).toEqual(["a.tsx:1 gives (time zone) to today.at"]);
    expect(faultsIn(`<p>{t(is ? "tray.quit" : "today.at")}</p>`)).toEqual(["a.tsx:1 gives () to today.at"]);
    expect(faultsIn("t(`preset.${id}.cost`)")).toEqual(["a.tsx:1 gives () to preset.*.cost"]);
  });

  it("is not seen where values or keys come from elsewhere", () => {
    expect(callsIn("a.ts", `t("today.at", values); t(key); t("today.at", { ...values });`)).toEqual([]);
  });
});
