import type { RosaBase } from "../../../shared/ergonomics/rosa-areas";
import styles from "./rosa.module.css";
import { PICTURES } from "./rosa-pictures";

/** Beside its words, which say the same. Left stays left in every language. */
export function RosaPicture({ choice }: { readonly choice: RosaBase }) {
  const { head, body, things, mark } = PICTURES[choice];
  const [x, y] = head;
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={styles.picture}>
      <path d={things} className={styles.things} />
      <path d={body} className={styles.body} />
      <circle cx={x} cy={y} r="6" className={styles.head} />
      {mark !== undefined && <path d={mark} className={styles.mark} />}
    </svg>
  );
}
