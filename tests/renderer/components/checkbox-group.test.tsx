import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { CheckboxGroup } from "../../../renderer/components/checkbox-group";

afterEach(cleanup);

it("A group of checkboxes keeps what is chosen in the order of all", async () => {
  const onChange = vi.fn<(value: readonly string[]) => void>();
  const all = ["wall", "chair", "door"];
  render(<CheckboxGroup legend="At hand" all={all} labelOf={(each) => each} value={["door"]} onChange={onChange} />);
  const user = userEvent.setup();
  await user.click(screen.getByLabelText("wall"));
  await user.click(screen.getByLabelText("door"));
  expect(onChange.mock.calls).toEqual([[["wall", "door"]], [[]]]);
});
