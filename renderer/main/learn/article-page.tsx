import { exerciseOf } from "../../../shared/exercises/exercises";
import { calendarDate } from "../../../shared/i18n/dates";
import { CERTAINTIES, type Statement } from "../../../shared/learn/article";
import { ARTICLES, LEARN_REVIEWED, type ArticleId } from "../../../shared/learn/articles";
import { minutesToRead } from "../../../shared/learn/minutes-to-read";
import { rowOf } from "../../../shared/screens";
import { Button } from "../../components/button";
import { ButtonRow } from "../../components/button-row";
import { HelpText } from "../../components/help-text";
import { Panel } from "../../components/panel";
import { ScreenFrame } from "../../components/screen-frame";
import { StillFigure } from "../../components/still-figure";
import { useApp } from "../state/app-context";
import { useOpenScreen } from "../state/open-screen";
import styles from "./article-page.module.css";

interface PageProps {
  readonly id: ArticleId;
  readonly onBack: () => void;
}

/** One page: each statement with its source and how certain it is, and what can be done about it. */
export function ArticlePage({ id, onBack }: PageProps) {
  const { t, region } = useApp();
  const { statements, picture } = ARTICLES[id];
  const motion = exerciseOf(picture)?.motion;
  return (
    <ScreenFrame title={t(`learn.${id}.title`)} spacing="wide">
      <article className={styles.article}>
        <ButtonRow>
          <Button onClick={onBack}>{t("learn.back")}</Button>
          <HelpText as="span">
            {t("learn.minutes", { minutes: minutesToRead(id, t) })} ·{" "}
            {t("learn.reviewed", { date: calendarDate(region, "medium")(LEARN_REVIEWED) })}
          </HelpText>
        </ButtonRow>
        <div className={styles.lede}>
          {motion !== undefined && <StillFigure motion={motion} className={styles.picture} />}
          <p>{t(`learn.${id}.lead`)}</p>
        </div>
        {statements.map((statement) => (
          <StatementText key={statement.text} statement={statement} />
        ))}
        <Actions id={id} />
        <details className={styles.legend}>
          <summary>{t("learn.certainty")}</summary>
          <dl>
            {CERTAINTIES.map((each) => (
              <div key={each}>
                <dt>{t(`learn.certainty.${each}`)}</dt>
                <dd>{t(`learn.certainty.${each}.help`)}</dd>
              </div>
            ))}
          </dl>
        </details>
        <HelpText>{t("learn.unreviewed")}</HelpText>
      </article>
    </ScreenFrame>
  );
}

function StatementText({ statement: { text, heading, certainty, source } }: { readonly statement: Statement }) {
  const { t } = useApp();
  return (
    <div className={styles.statement}>
      {heading !== undefined && <h2>{t(heading)}</h2>}
      <p>{t(text)}</p>
      <p className={styles.source}>
        <span className={styles.certainty} data-certainty={certainty}>
          {t(`learn.certainty.${certainty}`)}
        </span>{" "}
        {t(`learn.source.${source}`)}
      </p>
    </div>
  );
}

function Actions({ id }: Pick<PageProps, "id">) {
  const { t } = useApp();
  const open = useOpenScreen();
  return (
    <Panel layout="card" title={t("learn.actions")}>
      <ButtonRow>
        {ARTICLES[id].actions.map((screen) => (
          <Button key={screen} onClick={() => open(screen)}>
            {t(rowOf(screen).label)}
          </Button>
        ))}
      </ButtonRow>
    </Panel>
  );
}
