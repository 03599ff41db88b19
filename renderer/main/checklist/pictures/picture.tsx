import type { PictureId } from "../../../../shared/ergonomics/pictures/ids";
import { DRAWINGS } from "./drawings";
import styles from "./picture.module.css";

/** The drawing of a question. Decorative: the question beside it says the same in words. */
export function Picture({ id }: { readonly id: PictureId }) {
  const { scene, mark } = DRAWINGS[id];
  return (
    <svg viewBox="0 0 96 96" className={styles.picture} aria-hidden="true" focusable="false">
      <path d={scene} className={styles.scene} />
      <path d={mark} className={styles.mark} />
    </svg>
  );
}
