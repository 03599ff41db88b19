import { expect, test } from "./fixtures";

/** Property of a StatusNotifierItem: [[width, height, bytes], …]. */
async function iconOf(desktop: Parameters<Parameters<typeof test>[2]>[0]["desktop"]): Promise<string> {
  return JSON.stringify(await desktop.tray.property(await desktop.tray.item(), "IconPixmap"));
}

test("the icon has a shape for each state", async ({ launch, desktop }) => {
  const app = await launch();
  const icons = new Map<string, string>();
  const note = async (state: string): Promise<void> => {
    await expect.poll(() => iconOf(desktop).then((icon) => [...icons.values()].includes(icon))).toBe(false);
    icons.set(state, await iconOf(desktop));
  };
  await note("running");
  await app.advance(58.5 * 60);
  await note("due soon");
  await desktop.tray.click(await desktop.tray.item(), "30 minutes");
  await note("paused");
  await desktop.tray.click(await desktop.tray.item(), "Resume");
  desktop.notifications.setDoNotDisturb(true);
  await note("held");
  desktop.notifications.setDoNotDisturb(false);
  const main = await app.page("main");
  await main.evaluate(() =>
    Reflect.get(window, "plumbline").call("document:edit", { document: "settings", edit: { enabled: false } }),
  );
  await note("off");
  expect(icons.size).toBe(5);
});

test("every entry of the menu does what it says", async ({ launch, desktop }) => {
  const app = await launch();
  const click = async (label: string): Promise<void> => desktop.tray.click(await desktop.tray.item(), label);
  const mode = async (): Promise<string> => (await app.view()).mode;
  const hold = async (): Promise<string | null> => (await app.view()).hold;

  for (const label of ["30 minutes", "1 hour", "2 hours", "Until tomorrow", "Until I resume"]) {
    await click(label);
    await expect.poll(hold).toBe("paused");
    await click("Resume");
    await expect.poll(hold).toBeNull();
  }
  await click("Start a break now");
  await expect.poll(mode).toBe("break");
  await (
    await app.shown("break")
  )
    .evaluate(() => void Reflect.get(window, "plumbline").call("break:end"))
    .catch(() => {});
  await expect.poll(mode).toBe("working");
  await app.advance(20 * 60);
  await click("I just took a break");
  await expect.poll(async () => Math.round((await app.view()).work / 60_000)).toBe(0);
  await app.advance(59 * 60 + 30);
  await expect.poll(mode).toBe("notice");
  await click("Postpone by 5 minutes");
  await expect.poll(async () => (await app.view()).postponesUsed).toBe(1);
  await click("Settings…");
  const main = await app.page("main");
  await main.keyboard.press("Escape");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Settings");
});

test("without a panel everything is in the window, and a panel that comes later gets the icon", async ({
  launch,
  desktop,
}) => {
  await desktop.tray.vanish();
  try {
    const app = await launch();
    const main = await app.page("main");
    await main.keyboard.press("Escape");
    await expect(main.getByText(/Your desktop shows no status icons/)).toBeVisible();
    expect(desktop.tray.count).toBe(0);
  } finally {
    await desktop.tray.appear();
  }
  expect((await desktop.tray.labels(await desktop.tray.item()))[0]).toMatch(/^Next break/);
});

test("sleep is told by the system and freezes the work", async ({ launch, desktop }) => {
  const app = await launch();
  await app.advance(10 * 60);
  await desktop.logind.ready();
  desktop.logind.suspend();
  await expect.poll(async () => (await app.view()).hold).toBe("away");
});
