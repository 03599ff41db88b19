import { type Feedback, isTrouble } from "../main/state/feedback";
import styles from "./status.module.css";

interface StatusProps {
  readonly status: Feedback;
  /** For a control that is described by it. */
  readonly id?: string;
  /** On a line of its own, or in small type beside the control. */
  readonly place?: "line" | "beside";
}

/**
 * What came of the last change: that it is saved, could not be saved, or was refused, and why. What is well is spoken when
 * there is time; what went wrong at once, in a region of its own, since a change of role is not always noticed.
 */
export function Status({ status, id, place = "line" }: StatusProps) {
  const Element = place === "line" ? "p" : "span";
  const text = "text" in status ? status.text : undefined;
  const regions = (
    <>
      <Element role="status" className={styles.news} data-place={place}>
        {isTrouble(status) ? "" : text}
      </Element>
      {isTrouble(status) && (
        <Element role="alert" className={styles.trouble} data-place={place}>
          {text}
        </Element>
      )}
    </>
  );
  return place === "line" ? (
    regions
  ) : (
    <span id={id} className={styles.beside}>
      {regions}
    </span>
  );
}
