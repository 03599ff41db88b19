import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { createTranslator } from "../../../../shared/i18n/format";
import { ARTICLES, type ArticleId } from "../../../../shared/learn/articles";
import { rowOf } from "../../../../shared/screens";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";

afterEach(cleanup);

const t = createTranslator("en");
const open = async (id: ArticleId) => {
  const app = await openMainWindow();
  await goTo(app.user, "Learn");
  await app.user.click(screen.getByRole("button", { name: new RegExp(`^${t(`learn.${id}.title`)}`) }));
  return app;
};
const IDS: readonly ArticleId[] = ["chain", "supports", "who", "faq"];

describe("what there is to learn", () => {
  it.each(IDS)("the page %s shows each statement with its source and how certain it is", async (id) => {
    await open(id);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: t(`learn.${id}.title`) }));
    for (const { text, certainty } of ARTICLES[id].statements) {
      const statement = screen.getByText(t(text)).parentElement;
      if (statement === null) throw new Error("A statement stands alone");
      expect(within(statement).getByText(t(`learn.certainty.${certainty}`))).toBeDefined();
    }
    expect(screen.getByText(/No clinician has reviewed/)).toBeDefined();
    await expectAccessible();
  });

  it("leads from a page to what it is about, and back to all pages", async () => {
    const { user } = await open("gait");
    await user.click(screen.getByRole("button", { name: "All pages" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Learn" }));
    await user.click(screen.getByRole("button", { name: /^What shoes can do/ }));
    await user.click(within(screen.getByRole("main")).getByRole("button", { name: t(rowOf("shoes").label) }));
    expect(screen.getByRole("main").dataset["screen"]).toBe("shoes");
  });
});
