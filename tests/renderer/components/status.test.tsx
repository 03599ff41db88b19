import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Status } from "../../../renderer/components/status";
import type { Feedback } from "../../../renderer/main/state/feedback";

afterEach(cleanup);

const heard = (status: Feedback) => {
  cleanup();
  render(<Status status={status} />);
  return { polite: screen.getByRole("status").textContent, atOnce: screen.queryByRole("alert")?.textContent ?? null };
};

describe("the status of a change", () => {
  it("has its region ready before there is anything to say", () => {
    expect(heard({ kind: "idle" })).toEqual({ polite: "", atOnce: null });
    expect(heard({ kind: "saving" })).toEqual({ polite: "", atOnce: null });
  });

  it("says politely what is saved", () => {
    expect(heard({ kind: "saving", text: "Making it." })).toEqual({ polite: "Making it.", atOnce: null });
    expect(heard({ kind: "saved", text: "Saved" })).toEqual({ polite: "Saved", atOnce: null });
    expect(heard({ kind: "saved" })).toEqual({ polite: "", atOnce: null });
  });

  it("says at once what could not be saved, or was refused", () => {
    expect(heard({ kind: "unsaved", text: "The disk is full." })).toEqual({ polite: "", atOnce: "The disk is full." });
    expect(heard({ kind: "refused", text: "It does not fit." })).toEqual({ polite: "", atOnce: "It does not fit." });
  });

  it("describes the control it stands beside", () => {
    render(
      <>
        <input aria-label="Volume" aria-describedby="volume-status" />
        <Status id="volume-status" place="beside" status={{ kind: "refused", text: "Too loud." }} />
      </>,
    );
    expect(document.getElementById("volume-status")?.textContent).toBe("Too loud.");
  });
});
