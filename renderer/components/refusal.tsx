import styles from "../styles/parts.module.css";

/** Why the last change is not kept, spoken at once; nothing while all is well. */
export function Refusal({ text }: { readonly text: string }) {
  if (text === "") return null;
  return (
    <p role="alert" className={styles.refusal}>
      {text}
    </p>
  );
}
