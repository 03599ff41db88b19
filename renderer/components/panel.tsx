import { type ReactNode, type Ref, useId } from "react";
import { classNames } from "./class-names";
import styles from "./panel.module.css";

interface PanelProps {
  /** The heading, which also names the region. */
  readonly title?: string;
  /** For a panel whose heading others refer to. */
  readonly titleId?: string;
  /** For a panel whose heading takes the focus from a control that goes away. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  /** What stands at the other end of the heading's line. */
  readonly beside?: ReactNode;
  /** The name of a panel without a heading. */
  readonly label?: string;
  /** The id of what names a panel whose heading is not its first part. */
  readonly labelledBy?: string;
  /** How the parts are spaced. `rows`: settings, divided by lines; `list`: many small parts; `card`: a summary. */
  readonly layout?: "stack" | "roomy" | "list" | "card" | "rows";
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a screen, on a surface of its own. */
export function Panel({
  title,
  titleId,
  titleRef,
  beside,
  label,
  labelledBy,
  layout = "stack",
  className,
  children,
}: PanelProps) {
  const ownId = useId();
  const id = titleId ?? ownId;
  const heading = title !== undefined && (
    <h2 id={id} ref={titleRef} tabIndex={-1}>
      {title}
    </h2>
  );
  return (
    <section
      aria-label={label}
      aria-labelledby={title === undefined ? labelledBy : id}
      data-layout={layout}
      className={classNames(styles.panel, className)}
    >
      {beside === undefined ? (
        heading
      ) : (
        <div className={styles.head}>
          {heading}
          {beside}
        </div>
      )}
      {children}
    </section>
  );
}
