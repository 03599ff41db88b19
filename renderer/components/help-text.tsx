import type { ReactNode } from "react";
import styles from "./help-text.module.css";

interface HelpTextProps {
  readonly id?: string;
  /** `span` stands in a line of text or of controls. */
  readonly as?: "p" | "span";
  readonly children: ReactNode;
}

/** A word of explanation, set back behind what it explains. */
export const HelpText = ({ id, as: Element = "p", children }: HelpTextProps) => (
  <Element id={id} className={styles.help}>
    {children}
  </Element>
);
