import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ITEM_IDS, QUICK_ITEM_IDS } from "../../../../../shared/workspace/checklist/answers";
import { answers, edit, editsOf, openChecklist, question, questions, quick } from "../../../../support/checklist";
import { after, made } from "../../../../support/checklist-edits";
import { expectAccessible } from "../../../../support/main-window";

afterEach(cleanup);

describe("the questions", () => {
  it("keep each answer at once and count from the fifth", async () => {
    const { fake, user } = await openChecklist();
    expect(questions()).toHaveLength(22);
    expect(screen.getByText(/22 short questions, about four minutes/)).toBeDefined();
    for (const group of questions().slice(0, 4)) await user.click(within(group).getByLabelText("Fine"));
    expect(screen.getByText("Answer five to see a score.")).toBeDefined();
    expect(screen.queryByRole("meter")).toBeNull();
    await user.click(within(questions()[4] ?? document.body).getByLabelText("Needs fixing"));
    expect(screen.getByText("80% fine")).toBeDefined();
    expect(screen.getByRole("meter").getAttribute("aria-valuetext")).toBe("80% fine, 5 of 22 answered");
    expect(editsOf(fake).at(-1)).toEqual({ type: "answer", item: "c5", answer: "fix", workspace: "w1" });
    await user.click(screen.getByRole("button", { name: "I fixed it" }));
    expect(screen.getByText("100% fine")).toBeDefined();
    expect(document.activeElement).toBe(within(question(/You sit back/)).getByLabelText("Fine"));
    await expectAccessible();
  });

  it("work with keys alone, all four answers, up and down, right and left", async () => {
    const { fake, user } = await openChecklist();
    await user.keyboard("{ArrowDown}2{ArrowDown}3{ArrowDown}4{ArrowDown}1{ArrowUp}");
    expect(editsOf(fake)).toEqual(
      (["fix", "na", "later", "ok"] as const).map((answer, at) =>
        edit({ type: "answer", item: QUICK_ITEM_IDS[at] ?? "c1", answer }),
      ),
    );
    const third = question(/backrest supports/);
    expect(third.contains(document.activeElement)).toBe(true);
    const advice = third.querySelector("details");
    await user.keyboard("{ArrowRight}");
    expect(advice?.open).toBe(true);
    await user.keyboard("{ArrowLeft}");
    expect(advice?.open).toBe(false);
    await user.keyboard("{Control>}1{/Control}");
    expect(editsOf(fake)).toHaveLength(4);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Today");
  });

  it("open the report with P, where the focus goes, and not from elsewhere or with Ctrl", async () => {
    const { user } = await openChecklist();
    expect(screen.getByText(/P opens the report/)).toBeDefined();
    await user.keyboard("p");
    expect(screen.queryByRole("heading", { name: "Workspace report" })).toBeNull();
    await user.keyboard("{ArrowDown}{Control>}p{/Control}{Alt>}p{/Alt}");
    expect(screen.queryByRole("heading", { name: "Workspace report" })).toBeNull();
    await user.keyboard("p");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Workspace report" }));
    expect(screen.getByRole("button", { name: "Report" }).getAttribute("aria-pressed")).toBe("true");
    await expectAccessible();
    await user.keyboard("p");
    await user.click(screen.getByRole("button", { name: "Questions" }));
    question(/backrest supports/)
      .querySelector("input")
      ?.focus();
    await user.keyboard("P");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Workspace report" }));
  });

  it("open why and how with the other arrow where text runs from right to left", async () => {
    const { user } = await openChecklist({ language: { locale: "en-XB" } });
    await user.keyboard("{ArrowDown}{ArrowLeft}");
    const advice = document.activeElement?.closest("fieldset")?.querySelector("details");
    expect(advice?.open).toBe(true);
    await user.keyboard("{ArrowRight}");
    expect(advice?.open).toBe(false);
  });

  it("begin where there is something to answer, and go from section to section of a long list", async () => {
    const { user } = await openChecklist({
      documents: { checklist: made(answers(quick("ok")), [edit({ type: "kind", kind: "full" }), after(0)]) },
    });
    const isOpen = (name: string) => screen.getByRole("heading", { level: 2, name }).closest("details")?.open;
    expect([isOpen("Chair and feet"), isOpen("Screen")]).toEqual([true, false]);
    await user.keyboard("{ArrowDown}");
    expect(question(/backrest leans back/).contains(document.activeElement)).toBe(true);
    await user.keyboard("1{ArrowDown}".repeat(6));
    expect(isOpen("How you sit and stand")).toBe(true);
    expect(question(/head balances/).contains(document.activeElement)).toBe(true);
    await user.click(screen.getByRole("button", { name: "Open all sections" }));
    expect(isOpen("Habits")).toBe(true);
    expect(questions()).toHaveLength(ITEM_IDS.length);
  });

  it("that hang together are asked again, with the reason", async () => {
    const { fake, user } = await openChecklist({
      documents: {
        checklist: answers([
          ["c1", "ok"],
          ["k1", "fix"],
        ]),
      },
    });
    await user.click(screen.getByRole("button", { name: "I fixed it" }));
    expect(within(question(/Both feet/)).getByText(/^Last time: Fine. Asked again .*: Bring the keys/)).toBeDefined();
    expect(screen.getByText("1 to look at again")).toBeDefined();
    await user.click(within(question(/Both feet/)).getByLabelText("Fine"));
    expect(screen.queryByText(/Asked again/)).toBeNull();
    expect(editsOf(fake).at(-1)).toEqual(edit({ type: "answer", item: "c1", answer: "ok" }));
    await expectAccessible();
  });

  it("can all be asked again, and show what was answered last time", async () => {
    const { user } = await openChecklist({ documents: { checklist: answers(quick("ok")) } });
    expect(screen.getByText("Checked on 23 November 2026")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Check it all again" }));
    expect(screen.getAllByText("Last time: Fine. Is it still so?")).toHaveLength(22);
    expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]);
  });

  it("say what could not be kept", async () => {
    const { user } = await openChecklist({}, { "document:edit": "This could not be saved (ENOSPC)." });
    await user.click(screen.getAllByLabelText("Fine")[0] ?? document.body);
    expect((await screen.findByRole("alert")).textContent).toBe("This could not be saved (ENOSPC).");
  });
});
