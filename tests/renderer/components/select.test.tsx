import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { Field } from "../../../renderer/components/field";
import { optionsOf, Select } from "../../../renderer/components/select";

afterEach(cleanup);

it("A select tells the value that was chosen, not its words", async () => {
  const onChoose = vi.fn<(size: "small" | "large") => void>();
  const sizes = optionsOf(["small", "large"], (size) => size.toUpperCase());
  render(
    <Field label="Size">
      <Select options={sizes} value="small" onChoose={onChoose} />
    </Field>,
  );
  await userEvent.setup().selectOptions(screen.getByLabelText("Size"), "LARGE");
  expect(onChoose.mock.calls).toEqual([["large"]]);
});
