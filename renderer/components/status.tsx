import type { SaidText } from "../main/state/feedback";
import styles from "../main/settings/settings.module.css";

/** Says it where it was done; a refusal is spoken at once. */
export function Said({ id, said }: { readonly id?: string; readonly said: SaidText }) {
  return (
    <span id={id} role={said.ok ? "status" : "alert"} className={said.ok ? styles.saved : styles.refused}>
      {said.text}
    </span>
  );
}
