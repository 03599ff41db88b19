import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { InlineForm } from "../../../renderer/components/inline-form";
import { NumberField } from "../../../renderer/components/number-field";
import { TextField } from "../../../renderer/components/text-field";

afterEach(cleanup);

it("Enter and Escape that belong to an input method end no entry", () => {
  const done = vi.fn();
  render(
    <InlineForm onSubmit={() => {}} onCancel={done}>
      <TextField aria-label="Name" value="にほ" onChange={() => {}} onDone={done} />
      <NumberField id="n" label="Length" describedBy="" value="1" isInvalid={false} onChange={() => {}} onDone={done} />
    </InlineForm>,
  );
  for (const field of [screen.getByLabelText("Name"), screen.getByLabelText("Length")]) {
    fireEvent.keyDown(field, { key: "Enter", code: "Enter", isComposing: true });
    fireEvent.keyDown(field, { key: "Process", code: "Enter" });
    fireEvent.keyDown(field, { key: "Escape", code: "Escape", isComposing: true });
    expect(done).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: "Enter", code: "Enter" });
    fireEvent.keyDown(field, { key: "Escape", code: "Escape" });
    expect(done).toHaveBeenCalledTimes(2);
    done.mockClear();
  }
});
