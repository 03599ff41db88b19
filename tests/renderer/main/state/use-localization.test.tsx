import { act, cleanup, renderHook, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { useLocalization } from "../../../../renderer/main/state/use-localization";
import type { Catalogue } from "../../../../shared/i18n/format";
import { openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

const POLISH: Catalogue = {
  "today.in": "{minutes, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}}",
};

/** Does it, and lets what waits for it go on. */
const settled = (arrive: () => void): Promise<void> =>
  act(() => {
    arrive();
    return Promise.resolve();
  });

/** A window whose words of other languages come when they are told to. */
function openWith(locale: string, region = "en-GB") {
  const coming = new Map<string, { readonly arrive: (catalogue: Catalogue) => void; readonly fail: () => void }>();
  const load = (language: string): Promise<Catalogue> =>
    new Promise((arrive, fail) => coming.set(language, { arrive, fail: () => fail(new Error("gone")) }));
  const view = renderHook(({ app }) => useLocalization(app, "UTC", load), {
    initialProps: { app: { locale, region } },
  });
  const shown = (): readonly string[] | null => {
    const { current } = view.result;
    return current === null ? null : [current.locale, current.direction, current.t("today.in", { minutes: 5 })];
  };
  return {
    shown,
    timeOfDay: (epoch: number) => view.result.current?.timeOfDay(epoch),
    change: (app: { readonly locale: string; readonly region: string }) => view.rerender({ app }),
    arrive: (language: string) => settled(() => coming.get(language)?.arrive(POLISH)),
    fail: (language: string) => settled(() => coming.get(language)?.fail()),
  };
}

describe("the words of the window", () => {
  it("are there at once in English, and where they are made of it", () => {
    const window = openWith("en");
    expect(window.shown()).toEqual(["en", "ltr", "5 minutes"]);
    window.change({ locale: "en-XB", region: "en-GB" });
    expect(window.shown()?.slice(0, 2)).toEqual(["en-XB", "rtl"]);
  });

  it("are waited for in another language, and stay till the next are there", async () => {
    const window = openWith("pl");
    expect(window.shown()).toBeNull();
    await window.arrive("pl");
    expect(window.shown()).toEqual(["pl", "ltr", "5 minut"]);
    window.change({ locale: "ar", region: "en-GB" });
    expect(window.shown()).toEqual(["pl", "ltr", "5 minut"]);
    await window.arrive("ar");
    expect(window.shown()?.slice(0, 2)).toEqual(["ar", "rtl"]);
  });

  it("are those that were asked for last, whichever come first", async () => {
    const window = openWith("en");
    window.change({ locale: "ar", region: "en-GB" });
    window.change({ locale: "pl", region: "en-GB" });
    await window.arrive("pl");
    await window.arrive("ar");
    expect(window.shown()?.[0]).toBe("pl");
  });

  it("are English where those of the language cannot be loaded", async () => {
    const window = openWith("pl");
    await window.fail("pl");
    expect(window.shown()?.[2]).toBe("5 minutes");
  });

  it("have the times of another region as soon as that changes", () => {
    const afternoon = Date.UTC(2026, 10, 23, 15, 5);
    const window = openWith("en", "en-US");
    expect(window.timeOfDay(afternoon)).toMatch(/^3:05/);
    window.change({ locale: "en", region: "en-GB" });
    expect(window.timeOfDay(afternoon)).toBe("15:05");
  });
});

describe("the language", () => {
  it("is that of the page, which reads its way, as soon as it is another", async () => {
    const { fake } = await openMainWindow();
    const { documentElement: page } = document;
    expect([page.lang, page.dir]).toEqual(["en", "ltr"]);
    act(() => fake.push({ language: { locale: "en-XB" } }));
    expect([page.lang, page.dir]).toEqual(["en-XB", "rtl"]);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/^⟦.*⟧$/u);
  });
});
