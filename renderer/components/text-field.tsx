import type { ComponentProps } from "react";
import { chosenKey } from "../../shared/keyboard/chosen-key";

interface TextFieldProps extends Readonly<Omit<ComponentProps<"input">, "value" | "onChange" | "type">> {
  readonly type?: "text" | "search";
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The field was left, or Enter was pressed. */
  readonly onDone?: () => void;
}

/** A line of text, in the direction of what is in it. */
export function TextField({ type = "text", onChange, onDone, ...props }: TextFieldProps) {
  return (
    <input
      dir="auto"
      {...props}
      type={type}
      onChange={({ target }) => onChange(target.value)}
      onBlur={onDone}
      onKeyDown={({ nativeEvent }) => {
        if (chosenKey(nativeEvent, ["enter"]) !== null) onDone?.();
      }}
    />
  );
}
