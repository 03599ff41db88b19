import { type ReactNode, useId } from "react";
import { describedBy, FormField } from "../../../components/form-field";
import { NumberField } from "../../../components/number-field";
import { TextField } from "../../../components/text-field";
import styles from "./custom-text-field.module.css";

interface FieldProps {
  /** As the main process names it: "name", "steps 2". */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string;
  readonly help?: string;
  readonly type?: "text" | "number";
  /** Whether it takes the focus when it appears. */
  readonly isFirst?: boolean;
  readonly children?: ReactNode;
  readonly onChange: (value: string) => void;
}

/** A line of text or a number in one of the forms, with what stands beside it. */
export function CustomTextField(props: FieldProps) {
  const { name, label, value, error, help, type = "text", isFirst, children, onChange } = props;
  const id = useId();
  const isInvalid = error !== "";
  return (
    <FormField id={id} label={label} help={help} error={error} control="wide">
      {type === "number" ? (
        <NumberField
          id={id}
          name={name}
          value={value}
          describedBy={describedBy(id)}
          isInvalid={isInvalid}
          className={styles.number}
          onChange={onChange}
        />
      ) : (
        <TextField
          id={id}
          name={name}
          value={value}
          autoFocus={isFirst}
          aria-invalid={isInvalid}
          aria-describedby={describedBy(id)}
          onChange={onChange}
        />
      )}
      {children}
    </FormField>
  );
}
