import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { body, type BodyRecord } from "../../../../shared/body/body";
import type { Shoe } from "../../../../shared/footwear/shoes";
import type { HistoryEntry } from "../../../../shared/history/entry";
import { DAY, HOUR } from "../../../../shared/time/units";
import { feltUntil } from "../../../support/kept-body";
import { FakeApi, appState, NOON } from "../../../support/fake-api";
import { expectAccessible, goTo } from "../../../support/main-window";
import { App } from "../../../../renderer/main/app";

afterEach(cleanup);

const TODAY = "2026-11-23";
/** Three breaks on days of even number back, one on the others. */
const HISTORY: readonly HistoryEntry[] = Array.from({ length: 40 }, (_, back) => back).flatMap((back) =>
  Array.from({ length: back % 2 === 0 ? 3 : 1 }, (_, index): HistoryEntry => ({
    ...{ id: `${back}-${index}`, at: NOON - back * DAY + index * HOUR, utcOffset: 0, kind: "break_completed" },
  })),
);

const pairWornFrom = (firstWornOn: string): Shoe => ({
  ...{ id: `s${firstWornOn}`, name: "Trainers", kind: "athletic", insole: "own", distances: [], told: [], firstWornOn },
});

async function open(record: BodyRecord, history: readonly HistoryEntry[] = [], pairs: readonly string[] = []) {
  const list = pairs.map(pairWornFrom);
  const fake = new FakeApi(appState({ documents: { body: record, shoes: { list } } }));
  fake.answers["history:query"] = history;
  render(<App api={fake.api} />);
  await screen.findByRole("heading", { level: 1 });
  const user = userEvent.setup();
  await goTo(user, "How you feel");
  await user.click(screen.getByRole("button", { name: "Trends" }));
  return { fake, user };
}
const panel = (name: string) => screen.getByRole("region", { name });

describe("trends", () => {
  it("show the back beside the feet, with a sentence, a picture and a table of the same numbers", async () => {
    const { user } = await open(feltUntil(TODAY));
    const beside = within(panel("Back beside feet"));
    expect(
      beside.getByText("Neck and back: answered on 23 days, with pain on 23; 2.8 on average, 5 at most."),
    ).toBeDefined();
    expect(beside.getByText("Feet: answered on 23 days, with pain on 8; 1.4 on average, 4 at most.")).toBeDefined();
    expect(beside.getByText("Both hurt on 8 days.")).toBeDefined();
    const picture = beside.getByRole("img", {
      name: "Neck and back and Feet, from 27 Oct 2026 to 23 Nov 2026, 0 to 10",
    });
    expect(picture.querySelectorAll("circle, rect")).toHaveLength(46);
    await expectAccessible();
    await user.click(beside.getByRole("button", { name: "Show as a table" }));
    const [, newest] = beside.getAllByRole("row");
    expect([...(newest?.children ?? [])].map(({ textContent }) => textContent)).toEqual(["23 Nov 2026", "2", "4"]);
    expect(beside.getAllByRole("row")).toHaveLength(24);
    await expectAccessible();
  });

  it("go back a year, week by week, and show each place that was told of", async () => {
    const { user } = await open(feltUntil(TODAY));
    await user.selectOptions(screen.getByLabelText("Show"), "A year");
    expect(within(panel("Back beside feet")).getByRole("img").querySelectorAll("circle").length).toBeLessThan(11);
    const places = within(panel("Place by place"));
    expect(places.getAllByRole("img")).toHaveLength(2);
    expect(places.getByText(/^Left heel: answered on 48 days, with pain on 16/)).toBeDefined();
  });

  it("put days side by side from seven on each side, with counts, and with no reason", async () => {
    await open(feltUntil(TODAY), HISTORY);
    await screen.findByText(/^Feet: .* days with 3 breaks or more/);
    const lines = within(panel("Beside your days")).getAllByRole("listitem");
    const texts = lines.map(({ textContent }) => textContent);
    expect(texts).toContain("Feet: 1.5 on 16 days with 3 breaks or more, 1.3 on 16 other days.");
    expect(texts.some((text) => /^Neck and back: .* days of “sat long”, .* other days\.$/.test(text))).toBe(true);
    expect(panel("Beside your days").textContent).not.toMatch(/because|caus|due to|helps/i);
  });

  it("put the days since shoes were changed beside those before", async () => {
    await open(feltUntil(TODAY), [], ["2026-01-05", "2026-11-03"]);
    expect(
      screen.getByText(/^Neck and back: 2 on 17 days since you changed shoes, 5 on 31 days before\.$/),
    ).toBeDefined();
  });

  it("say that there is nothing yet, rather than a zero", async () => {
    await open(body.initial);
    expect(screen.getByText("Nothing was told in this time. A check-in takes twenty seconds.")).toBeDefined();
    expect(screen.getByText(/^There are too few answered days yet/)).toBeDefined();
    expect(screen.queryByRole("img")).toBeNull();
    await expectAccessible();
  });
});
