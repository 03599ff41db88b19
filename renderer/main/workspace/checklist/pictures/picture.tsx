import type { PictureId } from "../../../../../shared/workspace/checklist/pictures/ids";
import { PICTURES } from "../../../../../shared/workspace/checklist/pictures/pictures";
import { StillFigure } from "../../../../components/still-figure";
import styles from "./picture.module.css";

/** The picture of a question. Decorative: the question beside it says the same in words. */
export const Picture = ({ id }: { readonly id: PictureId }) => (
  <StillFigure motion={PICTURES[id]} className={styles.picture} />
);
