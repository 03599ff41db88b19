import { useEffect, useRef, useState } from "react";
import { filmsOf } from "../../../shared/break-page/films";
import { exerciseOf } from "../../../shared/exercises/exercises";
import { Button } from "../../components/button";
import { StillFigure } from "../../components/still-figure";
import { type PlayedFigure, playFigure } from "../../figure/play-figure";
import { useApp } from "../state/app-context";
import styles from "./card-figure.module.css";

/** The figure of a card in motion, with a button to pause it; two stills where the system asks for less motion. */
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
      <Button onClick={toggle}>{isPaused ? t("catalogue.figure.play") : t("catalogue.figure.pause")}</Button>
    </div>
  );
}

interface PictureProps {
  readonly id: string;
  readonly size?: "normal" | "small";
}

/** The end pose of an exercise, still; an empty space for a custom one, which has no figure. */
export function CardPicture({ id, size = "normal" }: PictureProps) {
  const motion = exerciseOf(id)?.motion;
  const className = size === "small" ? styles.small : styles.picture;
  if (motion === undefined) return <span className={className} aria-hidden="true" />;
  return <StillFigure motion={motion} className={className} />;
}
