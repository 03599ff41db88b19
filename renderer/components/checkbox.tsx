import { classNames } from "./class-names";
import styles from "./checkbox.module.css";

interface CheckboxProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  /** Ids of what explains it. */
  readonly describedBy?: string;
  readonly className?: string | undefined;
  readonly onChange: (isChecked: boolean) => void;
}

/** A box to tick, with its label beside it. */
export const Checkbox = ({ label, isChecked, isDisabled, describedBy, className, onChange }: CheckboxProps) => (
  <label className={classNames(styles.checkbox, className)}>
    <input
      type="checkbox"
      checked={isChecked}
      disabled={isDisabled}
      aria-describedby={describedBy}
      onChange={({ target }) => onChange(target.checked)}
    />
    {label}
  </label>
);
