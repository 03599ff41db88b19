import { useEffect, useRef, useState } from "react";
import { exerciseOf } from "../../../shared/exercises/exercises";
import { filmsOf } from "../../../shared/break-page/films";
import { StillFigure } from "../../components/still-figure";
import { playFigure, type PlayedFigure } from "../../figure/play-figure";
import { useApp } from "../state/app-context";
import styles from "./routines.module.css";

/** The figure of a card, playing, with a button that holds it; two stills where the system asks for less movement. */
export function CardFigure({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useApp();
  const svg = useRef<SVGSVGElement>(null);
  const played = useRef<PlayedFigure | null>(null);
  const [isPaused, setPaused] = useState(false);
  useEffect(() => {
    const [film] = filmsOf(id);
    if (svg.current === null || film === undefined) return;
    const figure = playFigure(svg.current, film, { label: name });
    played.current = figure;
    return () => figure.stop();
  }, [id, name]);
  const toggle = (): void => {
    played.current?.setPaused(!isPaused);
    setPaused(!isPaused);
  };
  return (
    <div className={styles.figure}>
      <svg ref={svg} />
      <button type="button" onClick={toggle}>
        {isPaused ? t("catalogue.figure.play") : t("catalogue.figure.pause")}
      </button>
    </div>
  );
}

/** The end pose of an exercise, small and still; an empty place for a custom one, which has no figure. */
export function CardPicture({ id }: { readonly id: string }) {
  const motion = exerciseOf(id)?.motion;
  if (motion === undefined) return <span className={styles.thumb} aria-hidden="true" />;
  return <StillFigure motion={motion} className={styles.thumb} />;
}
