import type { SaidText } from "../state/said";
import styles from "./settings.module.css";

/** Says it where it was done; a refusal is spoken at once. */
export function Said({ id, said }: { readonly id?: string; readonly said: SaidText }) {
  return (
    <span id={id} role={said.ok ? "status" : "alert"} className={said.ok ? styles.saved : styles.refused}>
      {said.text}
    </span>
  );
}
