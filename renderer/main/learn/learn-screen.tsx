import { useState } from "react";
import { ARTICLES, ARTICLE_GROUP_NAMES, ARTICLE_GROUPS, type ArticleId } from "../../../shared/learn/articles";
import { exerciseOf } from "../../../shared/exercises/exercises";
import { ButtonRow } from "../../components/button-row";
import { HelpText } from "../../components/help-text";
import { ScreenFrame } from "../../components/screen-frame";
import { StillFigure } from "../../components/still-figure";
import { ScreenButton } from "../shell/screen-button";
import { useApp } from "../state/app-context";
import { ArticlePage } from "./article-page";
import styles from "./learn-screen.module.css";

/** What is known of backs and feet, in our own words: a list of pages, and one of them at a time. Works offline. */
export function LearnScreen() {
  const { t } = useApp();
  const [shown, setShown] = useState<ArticleId | null>(null);
  const [turn, setTurn] = useState(0);
  if (shown !== null)
    return (
      <ArticlePage
        key={shown}
        id={shown}
        onBack={() => {
          setShown(null);
          setTurn(turn + 1);
        }}
      />
    );
  return (
    <ScreenFrame title={t("learn.title")} focusKey={turn} spacing="wide">
      <p>{t("learn.lead")}</p>
      <ButtonRow>
        <ScreenButton screen="relief" />
      </ButtonRow>
      {ARTICLE_GROUP_NAMES.map((group) => (
        <section key={group} aria-labelledby={`learn-${group}`} className={styles.group}>
          <h2 id={`learn-${group}`}>{t(`learn.groups.${group}`)}</h2>
          <ul className={styles.cards}>
            {ARTICLE_GROUPS[group].map((id) => (
              <li key={id}>
                <button type="button" className={styles.card} onClick={() => setShown(id)}>
                  <ArticlePicture id={id} />
                  <strong>{t(`learn.${id}.title`)}</strong>
                  <span className={styles.lead}>{t(`learn.${id}.lead`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <HelpText>{t("learn.unreviewed")}</HelpText>
    </ScreenFrame>
  );
}

/** The figure of an article's exercise, in its end pose. */
function ArticlePicture({ id }: { readonly id: ArticleId }) {
  const motion = exerciseOf(ARTICLES[id].picture)?.motion;
  return motion === undefined ? null : <StillFigure motion={motion} className={styles.picture} />;
}
