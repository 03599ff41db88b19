import { beforeEach, describe, expect, it } from "vitest";
import { ShownWays } from "../../../../electron/features/breaks/shown-ways";

let ways: ShownWays;
beforeEach(() => {
  ways = new ShownWays();
});
const on = (...named: readonly ("page" | "notification")[]) => ({
  page: named.includes("page"),
  notification: named.includes("notification"),
});

describe("a break is shown", () => {
  it("as the person wants it", () => {
    expect([ways.of("prompt", "page"), ways.of("prompt", "notification")]).toEqual([on("page"), on("notification")]);
  });

  it("as a notification too where its page fails, for that one and what comes of it", () => {
    ways.of("prompt", "page");
    ways.failed("page");
    expect([ways.of("prompt", "page"), ways.of("break", "page")].map((each) => each.notification)).toEqual([
      true,
      true,
    ]);
    expect([ways.of(null, "page"), ways.of("prompt", "page")]).toEqual([on("page"), on("page")]);
  });

  it("as a page where the desktop shows no notification, and as a notification again at its prompt", () => {
    ways.of("notice", "notification");
    ways.failed("notification");
    expect(ways.of("notice", "notification")).toEqual(on("page"));
    expect(ways.of("prompt", "notification")).toEqual(on("notification"));
  });

  it("in no circle where both fail", () => {
    for (const wanted of ["page", "notification"] as const) {
      ways.of(null, wanted);
      ways.of("prompt", wanted);
      ways.failed("page");
      ways.failed("notification");
      const first = ways.of("prompt", wanted);
      ways.failed("page");
      expect(ways.of("prompt", wanted)).toEqual(first);
    }
  });
});
