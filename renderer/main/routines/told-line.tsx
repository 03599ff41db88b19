import styles from "./routines.module.css";
import type { SaidText } from "../state/feedback";

/** Says what came of something where it was done; a refusal is spoken at once. */
export function ToldLine({ told }: { readonly told: SaidText }) {
  return (
    <p
      role={told.ok ? "status" : "alert"}
      className={told.ok ? styles.told : styles.refusal}
      data-empty={told.text === ""}
    >
      {told.text}
    </p>
  );
}
