import { act, cleanup, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { AppProvider } from "../../../../renderer/main/state/app-context";
import { createStore } from "../../../../renderer/main/state/store";
import { StoreProvider } from "../../../../renderer/main/state/use-app-state";
import { useDocument } from "../../../../renderer/main/state/use-document";
import type { MainApi } from "../../../../shared/contract";
import type { DocumentName } from "../../../../shared/documents/registry";
import { createLocalization } from "../../../../shared/i18n/localization";
import { appState, FakeApi, type Refusals } from "../../../support/fake-api";
import { customExercise } from "../../../support/routine-requests";

afterEach(cleanup);

const ENGLISH = createLocalization("en", "en-GB", () => "UTC");

/** A part of the window that edits a document; answers to edits come in the order in which they are let go. */
async function open<N extends DocumentName>(name: N, refusals: Refusals = {}) {
  const fake = new FakeApi(appState(), refusals);
  const waiting: (() => void)[] = [];
  const api: MainApi = {
    ...fake.api,
    call: async (call, payload) => {
      const reply = fake.api.call(call, payload);
      if (call === "document:edit") await new Promise<void>((resolve) => waiting.push(resolve));
      return reply;
    },
  };
  const store = createStore(api);
  await act(async () => {
    store.subscribe(() => {});
    await Promise.resolve();
  });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StoreProvider value={store}>
      <AppProvider api={api} localization={ENGLISH}>
        {children}
      </AppProvider>
    </StoreProvider>
  );
  const { result } = renderHook(() => useDocument(name), { wrapper });
  const answer = (at = 0) =>
    act(async () => {
      waiting[at]?.();
      await new Promise<void>((settled) => queueMicrotask(() => queueMicrotask(settled)));
    });
  return { fake, shown: () => result.current, answer };
}

describe("an edit of a document", () => {
  it("shows at once, and is said to be saved once it is durable", async () => {
    const { shown, answer } = await open("settings");
    expect(shown().status).toEqual({ kind: "idle" });
    const outcome = await act(() => Promise.resolve({ of: shown().edit({ breakMin: 7 }, "Saved") }));
    expect(shown()).toMatchObject({ value: { breakMin: 7 }, status: { kind: "saving" } });
    await answer();
    expect(await outcome.of).toEqual({ kind: "saved" });
    expect(shown().status).toEqual({ kind: "saved", text: "Saved" });
  });

  it("stays in use where it could not be saved, with the words of the main process", async () => {
    const { shown, answer } = await open("settings", { "document:edit": "The disk is full." });
    const outcome = await act(() => Promise.resolve({ of: shown().edit({ breakMin: 7 }, "Saved") }));
    await answer();
    expect(await outcome.of).toEqual({ kind: "unsaved" });
    expect(shown()).toMatchObject({ value: { breakMin: 7 }, status: { kind: "unsaved", text: "The disk is full." } });
  });

  it("changes nothing where it is refused", async () => {
    const { shown, answer } = await open("checklist");
    const { value } = shown();
    const outcome = await act(() => Promise.resolve({ of: shown().edit({ type: "remove", workspace: "w1" }) }));
    expect(shown().status.kind).toBe("saving");
    await answer();
    expect(await outcome.of).toEqual({ kind: "refused" });
    expect(shown().status).toEqual({ kind: "refused", text: "The last workspace stays. Rename it instead." });
    expect(shown().value).toBe(value);
  });

  it("answers the fields that are not as they have to be, and leaves the words to the form", async () => {
    const { shown, answer } = await open("routines");
    const entry = { ...customExercise("own-a"), name: "" };
    const outcome = await act(() => Promise.resolve({ of: shown().edit({ type: "exercise", entry }) }));
    await answer();
    expect(await outcome.of).toEqual({ kind: "invalid", errors: [{ field: "name", reason: "empty" }] });
    expect(shown().status).toEqual({ kind: "idle" });
  });
});

describe("two edits at once", () => {
  const both = async (refusals: Refusals) => {
    const opened = await open("settings", refusals);
    await act(() => Promise.resolve(void opened.shown().edit({ breakMin: 7 }, "First")));
    delete opened.fake.refusals["document:edit"];
    await act(() => Promise.resolve(void opened.shown().edit({ breakMin: 8 }, "Second")));
    return opened;
  };

  it("are saved only once both are", async () => {
    const { shown, answer } = await both({});
    await answer(0);
    expect(shown().status.kind).toBe("saving");
    await answer(1);
    expect(shown().status).toEqual({ kind: "saved", text: "Second" });
  });

  it("do not hide the trouble of the first, however late it comes", async () => {
    const { shown, answer } = await both({ "document:edit": "The disk is full." });
    await answer(1);
    await answer(0);
    expect(shown().status).toEqual({ kind: "unsaved", text: "The disk is full." });
  });
});
