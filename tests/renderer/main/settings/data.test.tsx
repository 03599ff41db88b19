import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { OwnFile } from "../../../../shared/data/own-files";
import { settingsWith } from "../../../support/fake-api";
import { expectAccessible, goTo, openMainWindow } from "../../../support/main-window";
import { OWN_FILE_KINDS } from "../../../../shared/data/own-files";
import { sizeText } from "../../../../renderer/main/settings/data/size-text";

afterEach(cleanup);

const FILES: readonly OwnFile[] = [
  { name: "rosa.json", kind: "document", of: "rosa", bytes: 1_234 },
  { name: "history/", kind: "history", of: null, bytes: 2_000_000 },
  { name: "backup/rosa.000001-20261121T093000Z.json", kind: "backup", of: "rosa", bytes: 12 },
];
async function openData(files: readonly OwnFile[] = FILES, more = 0) {
  const opened = await openMainWindow();
  opened.fake.answers["data:list"] = { files, bytes: 2_001_246, more };
  await goTo(opened.user, "Settings");
  return { ...opened, panel: within(await screen.findByRole("region", { name: "Data" })) };
}
const asked = ({ fake }: Awaited<ReturnType<typeof openData>>) =>
  fake.calls.map(({ name }) => name).filter((name) => name.startsWith("data:"));
const button = (name: string) => screen.getByRole("button", { name });

describe("Data", () => {
  it("lists each file with what it holds and its size, and the copies behind a disclosure", async () => {
    const { panel } = await openData();
    const rows = (await panel.findAllByRole("row", { hidden: true })).map(({ textContent }) => textContent);
    expect(rows).toEqual([
      "FileWhat it holdsSize",
      "rosa.jsonyour ROSA answers1.23 kB",
      "history/your breaks and what came of them, by month2 MB",
      "FileWhat it holdsSizeBring back",
      "backup/rosa.000001-20261121T093000Z.jsona good copy of your ROSA answers12 bytesBring back",
    ]);
    expect(panel.getByText("All together: 2 MB")).toBeDefined();
    expect(panel.getByText(/^1 copy that/).closest("details")?.open).toBe(false);
    await expectAccessible();
  });

  it("has words for every kind of file, and for those that are not listed", async () => {
    const files = OWN_FILE_KINDS.map((kind) => ({ name: kind, kind, of: null, bytes: 1 }));
    const { panel } = await openData(files, 7);
    expect(await panel.findByText("7 more files are not listed here.")).toBeDefined();
    expect(panel.getAllByRole("row", { hidden: true })).toHaveLength(OWN_FILE_KINDS.length + 2);
    expect(document.body.textContent).not.toMatch(/data\.holds|\{/);
  });

  it("brings a copy back, and asks before it replaces what is there", async () => {
    const opened = await openData();
    const { user, panel, fake } = opened;
    const file = "backup/rosa.000001-20261121T093000Z.json";
    const bringBack = async () => user.click(panel.getByRole("button", { name: `Bring back ${file}`, hidden: true }));
    await user.click(panel.getByText(/^1 copy that/));
    fake.answers["data:bringBack"] = { type: "asks", file, conflicts: ["your ROSA answers"] };
    await bringBack();
    const asked = await panel.findByRole("group", { name: /replaces this: your ROSA answers/ });
    expect(within(asked).getByRole("button", { name: "Keep what is there" })).toBe(document.activeElement);
    await expectAccessible();
    fake.answers["document:import-decide"] = { type: "none" };
    await user.keyboard("{Enter}");
    await bringBack();
    const newer: OwnFile = { name: "newer", kind: "backup", of: "rosa", bytes: 1 };
    fake.answers["data:list"] = { files: [...FILES, newer], bytes: 1, more: 0 };
    fake.answers["document:import-decide"] = { type: "done", lines: ["Brought back."] };
    await user.click(await panel.findByRole("button", { name: "Replace what is there" }));
    expect(await panel.findByText("Brought back.")).toBeDefined();
    expect(panel.queryByRole("group", { name: /replaces this/ })).toBeNull();
    expect(document.activeElement?.getAttribute("aria-label")).toBe(`Bring back ${file}`);
    expect(await panel.findByRole("button", { name: "Bring back newer", hidden: true })).toBeDefined();
    const calls = fake.calls.filter(({ name }) => /^(?:data|document):/.test(name));
    expect(calls.slice(-3).map(({ name, payload }) => [name, payload])).toEqual([
      ["document:import-decide", { document: "rosa", choice: "cancel" }],
      ["data:bringBack", file],
      ["document:import-decide", { document: "rosa", choice: "replace" }],
    ]);
  });

  it("offers to bring back copies of documents alone", async () => {
    const files = OWN_FILE_KINDS.flatMap((kind) => [
      { name: `${kind} rosa`, kind, of: "rosa" as const, bytes: 1 },
      { name: `${kind} none`, kind, of: null, bytes: 1 },
    ]);
    const { panel } = await openData(files);
    const buttons = await panel.findAllByRole("button", { name: /^Bring back/, hidden: true });
    expect(buttons.map((each) => each.getAttribute("aria-label"))).toEqual(
      ["backup", "setAside", "damaged"].map((kind) => `Bring back ${kind} rosa`),
    );
    expect(panel.getByText("your ROSA answers, in a file that could not be read")).toBeDefined();
  });

  it("opens the folder", async () => {
    const opened = await openData();
    await opened.user.click(button("Open folder"));
    expect(asked(opened)).toEqual(["data:openFolder"]);
  });

  it("deletes nothing before it has said what goes, and keeps it all at Escape", async () => {
    const opened = await openData();
    const { user, panel } = opened;
    await user.click(button("Delete everything"));
    expect(panel.getByText(/Reports and exports that you saved elsewhere stay/)).toBeDefined();
    expect(document.activeElement).toBe(button("Keep it all"));
    await expectAccessible();
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(button("Delete everything"));
    await user.keyboard("{Enter}{Enter}");
    expect(document.activeElement).toBe(button("Delete everything"));
    expect(asked(opened)).toEqual([]);
  });

  it("deletes everything at the second step, and shows the welcome screens", async () => {
    const opened = await openData();
    const { fake, user } = opened;
    await user.click(button("Delete everything"));
    await user.tab();
    await user.keyboard("{Enter}");
    expect(asked(opened)).toEqual(["data:deleteEverything"]);
    fake.push(settingsWith({ onboarded: false }));
    expect(await screen.findByText("Step 1 of 4")).toBeDefined();
  });
});

describe("a size", () => {
  it("is in the unit that suits it, as the region writes it", () => {
    const sizes = [0, 1, 999, 1_000, 1_500, 2_345_678, 9e12].map((bytes) => sizeText(bytes, "en-GB"));
    expect(sizes).toEqual(["0 bytes", "1 byte", "999 bytes", "1 kB", "1.5 kB", "2.35 MB", "9,000 GB"]);
    expect(sizeText(1_500, "de")).toBe("1,5 kB");
  });
});
