import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createStore } from "../../../../renderer/main/state/store";
import { StoreProvider, useAppState } from "../../../../renderer/main/state/use-app-state";
import type { AppState } from "../../../../shared/app-state";
import type { MainApi } from "../../../../shared/contract";
import { appState, FakeApi, settingsWith } from "../../../support/fake-api";

afterEach(cleanup);

/** A main process whose first answer is the state as it was asked for, and comes when it is let go. */
function openLate() {
  const fake = new FakeApi(appState());
  let arrive = (): void => {};
  const isLetGo = new Promise<void>((resolve) => (arrive = resolve));
  const api: MainApi = {
    ...fake.api,
    call: async (name, payload) => {
      const reply = await fake.api.call(name, payload);
      await isLetGo;
      return reply;
    },
  };
  const store = createStore(api);
  const stop = store.subscribe(() => {});
  return { fake, store, stop, arrive: () => act(() => Promise.resolve(arrive())) };
}

/** A store that knows its state. */
async function openKnown() {
  const opened = openLate();
  await opened.arrive();
  const state = (): AppState => opened.store.state() ?? appState();
  return { ...opened, state };
}

describe("the state of the window", () => {
  it("is unknown until the first answer", async () => {
    const { store, arrive } = openLate();
    expect(store.state()).toBeNull();
    await arrive();
    expect(store.state()).toEqual(appState());
  });

  it("takes over the slices that are pushed, and keeps the others as they are", async () => {
    const { fake, state } = await openKnown();
    const before = state();
    fake.push({ unsaved: true, desktop: { tray: "absent" } });
    expect(state()).toEqual(appState({ unsaved: true, desktop: { tray: "absent" } }));
    expect(state().schedule).toBe(before.schedule);
    expect(state().documents).toBe(before.documents);
  });

  it("keeps what was pushed before a late first answer", async () => {
    const { fake, store, arrive } = openLate();
    fake.push(settingsWith({ breakMin: 7 }));
    await arrive();
    expect(store.state()?.documents.settings.breakMin).toBe(7);
  });

  it("keeps each document that was pushed before a late first answer", async () => {
    const { fake, store, arrive } = openLate();
    const before = appState().documents;
    fake.push(settingsWith({ breakMin: 7 }));
    fake.push({ documents: { comfort: { ...before.comfort } } });
    await arrive();
    expect(store.state()?.documents).toEqual({ ...before, settings: { ...before.settings, breakMin: 7 } });
  });

  it("hears nothing more once nobody listens, not even a late answer", async () => {
    const { fake, store, stop, arrive } = openLate();
    stop();
    await arrive();
    fake.push({ unsaved: true });
    expect(store.state()).toBeNull();
  });

  it("keeps the documents that did not change when another did", async () => {
    const { fake, state } = await openKnown();
    const { documents } = state();
    fake.push(settingsWith({ breakMin: 7 }));
    expect(state().documents.settings.breakMin).toBe(7);
    expect(state().documents.checklist).toBe(documents.checklist);
  });
});

describe("a part of the window", () => {
  it("draws again for what it selects, and for nothing else", async () => {
    const { fake, store } = await openKnown();
    const drawn = vi.fn();
    function Break() {
      const minutes = useAppState(({ documents }) => documents.settings.breakMin);
      drawn(minutes);
      return <p>{minutes} minutes</p>;
    }
    render(
      <StoreProvider value={store}>
        <Break />
      </StoreProvider>,
    );
    act(() => fake.push({ unsaved: true }));
    act(() => fake.push(settingsWith({ intervalMin: 45 })));
    expect(drawn.mock.calls).toEqual([[5]]);
    act(() => fake.push(settingsWith({ breakMin: 7 })));
    expect(screen.getByText("7 minutes")).toBeDefined();
    expect(drawn.mock.calls).toEqual([[5], [7]]);
  });
});
