import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import styles from "./button.module.css";

interface ButtonProps extends Readonly<ComponentProps<"button">> {
  /** `main` is the one thing to do; `link` reads like a link. Plain otherwise. */
  readonly kind?: "main" | "link" | undefined;
}

/** A button. Unlike the bare element it submits a form only when told to. */
export function Button({ kind, type = "button", className, ...props }: ButtonProps) {
  return <button {...props} type={type} data-kind={kind} className={classNames(styles.button, className)} />;
}
