import { Button } from "./button";
import styles from "./part-switch.module.css";

interface SwitchProps<P extends string> {
  readonly label: string;
  readonly parts: readonly P[];
  readonly shown: P;
  readonly nameOf: (part: P) => string;
  readonly onShow: (part: P) => void;
}

/** Buttons that each show one part of a screen in place of the others. */
export function PartSwitch<P extends string>({ label, parts, shown, nameOf, onShow }: SwitchProps<P>) {
  return (
    <div role="group" aria-label={label} className={styles.switch}>
      {parts.map((part) => (
        <Button key={part} aria-pressed={part === shown} onClick={() => onShow(part)}>
          {nameOf(part)}
        </Button>
      ))}
    </div>
  );
}
