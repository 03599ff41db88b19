import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { playFigure } from "../../../renderer/figure/play-figure";
import type { Film } from "../../../shared/figure/film";

const film: Film = {
  viewBox: "-10 -20 40 30",
  stepMs: 300,
  parts: [
    { role: "prop", width: 2, filled: false },
    { role: "near", width: 5, filled: true },
  ],
  pictures: [["M0 0", "M1 1"], ["", "M2 2"], [], ["", "M3 3"]],
  stills: [
    ["M0 0", "M1 1"],
    ["M0 0", "M3 3"],
  ],
};
let svg: SVGElement;
let isCalm = false;
let isHidden = false;
let sayCalm = (): void => {};
const drawn = (): readonly (string | null)[] => [...svg.querySelectorAll("path")].map((path) => path.getAttribute("d"));
const after = (ms: number): readonly (string | null)[] => {
  vi.advanceTimersByTime(ms);
  return drawn();
};
function hide(value: boolean): void {
  isHidden = value;
  document.dispatchEvent(new Event("visibilitychange"));
}

beforeEach(() => {
  vi.useFakeTimers();
  isCalm = false;
  isHidden = false;
  svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  vi.spyOn(document, "hidden", "get").mockImplementation(() => isHidden);
  vi.stubGlobal("matchMedia", () => ({
    get matches() {
      return isCalm;
    },
    addEventListener: (_: string, listener: () => void) => void (sayCalm = listener),
    removeEventListener: () => void (sayCalm = () => {}),
  }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a playing figure", () => {
  it("is one image with a name", () => {
    playFigure(svg, film, { label: "Chin tuck" }).stop();
    expect([svg.getAttribute("role"), svg.getAttribute("aria-label"), svg.getAttribute("viewBox")]).toEqual([
      "img",
      "Chin tuck",
      "-10 -20 40 30",
    ]);
    expect([...svg.querySelectorAll("path")].map((path) => path.getAttribute("class"))).toEqual([
      "prop",
      "near filled",
    ]);
  });

  it("goes from picture to picture and begins again, changing the same elements", () => {
    const { stop } = playFigure(svg, film, { label: "" });
    const elements = [...svg.children];
    expect([drawn(), after(300), after(300), after(300), after(300)].map(([, near]) => near)).toEqual([
      "M1 1",
      "M2 2",
      "M2 2",
      "M3 3",
      "M1 1",
    ]);
    expect([...svg.children]).toEqual(elements);
    stop();
    expect(after(900)).toEqual(["M0 0", "M1 1"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("rests while it is paused, and goes on from there", () => {
    const { setPaused, stop } = playFigure(svg, film, { label: "" });
    after(300);
    setPaused(true);
    expect([after(5_000), vi.getTimerCount()]).toEqual([["M0 0", "M2 2"], 0]);
    setPaused(false);
    expect(after(600)).toEqual(["M0 0", "M3 3"]);
    stop();
  });

  it("rests while the page is hidden", () => {
    const { stop } = playFigure(svg, film, { label: "" });
    hide(true);
    expect([after(5_000), vi.getTimerCount()]).toEqual([["M0 0", "M1 1"], 0]);
    hide(false);
    expect(after(300)).toEqual(["M0 0", "M2 2"]);
    stop();
  });

  it("does not start on a hidden page, nor twice", () => {
    isHidden = true;
    const { setPaused, stop } = playFigure(svg, film, { label: "" });
    expect(vi.getTimerCount()).toBe(0);
    hide(false);
    setPaused(false);
    setPaused(false);
    expect(vi.getTimerCount()).toBe(1);
    stop();
  });

  it("shows two numbered pictures and an arrow to those who want less movement", () => {
    isCalm = true;
    const { stop } = playFigure(svg, film, { label: "" });
    expect(vi.getTimerCount()).toBe(0);
    expect(drawn()).toEqual(["M0 0", "M1 1", "M0 0", "M3 3", expect.stringMatching(/^M.*H/)]);
    expect(svg.textContent).toBe("12");
    expect(svg.getAttribute("viewBox")).toBe("-10 -20 86.4 30");
    stop();
  });

  it("follows the wish when it changes", () => {
    const { stop } = playFigure(svg, film, { label: "" });
    after(300);
    isCalm = true;
    sayCalm();
    expect([drawn().length, vi.getTimerCount()]).toEqual([5, 0]);
    isCalm = false;
    sayCalm();
    expect([drawn(), vi.getTimerCount()]).toEqual([["M0 0", "M1 1"], 1]);
    stop();
  });

  it("is ended for good", () => {
    playFigure(svg, film, { label: "" }).stop();
    hide(false);
    sayCalm();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is still where it is told to be, whatever the system says", () => {
    playFigure(svg, film, { label: "", isStill: true }).stop();
    expect([drawn().length, vi.getTimerCount()]).toEqual([5, 0]);
  });
});
