import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import styles from "./fieldset.module.css";

interface FieldsetProps extends Readonly<ComponentProps<"fieldset">> {
  readonly legend: string;
}

/** Controls that belong together, under a name. */
export const Fieldset = ({ legend, className, children, ...props }: FieldsetProps) => (
  <fieldset {...props} className={classNames(styles.fieldset, className)}>
    <legend>{legend}</legend>
    {children}
  </fieldset>
);
