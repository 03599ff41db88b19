import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { describedBy, FormField } from "../../../renderer/components/form-field";

afterEach(cleanup);

const field = (error: string) => (
  <FormField id="dose" label="Dose" help="In seconds." error={error}>
    <input id="dose" aria-describedby={describedBy("dose")} />
  </FormField>
);
const description = (): readonly string[] =>
  (screen.getByLabelText("Dose").getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "?");

it("A field of a form is named by its label, and described by its help and its error", () => {
  const { rerender } = render(field(""));
  expect(description()).toEqual(["In seconds.", ""]);
  rerender(field("Write something here."));
  expect(description()).toEqual(["In seconds.", "Write something here."]);
});
