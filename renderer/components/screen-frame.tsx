import type { KeyboardEvent, ReactNode } from "react";
import { ScreenTitle } from "./screen-title";
import styles from "./screen-frame.module.css";

interface ScreenFrameProps {
  readonly title: string;
  /** Another value takes the focus to the title again, as when the control that had it is gone. */
  readonly focusKey?: string | number;
  readonly spacing?: "normal" | "wide";
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** A screen: its title, and its parts below one another. */
export const ScreenFrame = ({ title, focusKey, spacing = "normal", onKeyDown, children }: ScreenFrameProps) => (
  <div className={styles.screen} data-spacing={spacing} onKeyDown={onKeyDown}>
    <ScreenTitle key={focusKey} text={title} />
    {children}
  </div>
);
