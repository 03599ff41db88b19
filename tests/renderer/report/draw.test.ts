import { expect, it } from "vitest";
import { draw } from "../../../renderer/report/draw";
import { heading, table, text } from "../../../shared/workspace/report/sheet";

it("keeps a range and its unit on one line of the printed report, in text that stays plain", () => {
  const rows = [["Seat height", "44 cm", "42–46 cm"]];
  const blocks = [heading(2, "Sizes"), text("Raise it. Aim for 113–118 cm."), ...table("Sizes", ["a", "b", "c"], rows)];
  draw({ locale: "en", dir: "ltr", title: "Workspace report", blocks });
  const whole = [...document.querySelectorAll("[data-unbroken]")].map(({ textContent }) => textContent);
  expect(whole).toEqual(["113–118 cm", "42–46 cm"]);
  expect(document.querySelector("p")?.textContent).toBe("Raise it. Aim for 113–118 cm.");
});
