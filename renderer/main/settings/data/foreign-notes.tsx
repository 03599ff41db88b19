import type { ImportNote } from "../../../../shared/importers/importer";
import { noteText } from "../../../../shared/importers/note-text";
import { useApp } from "../../state/app-context";
import styles from "./foreign-notes.module.css";

const GROUPS = ["changed", "taken", "unmatched"] as const;

/** What became of each key of another app, and why. What was changed to fit is open to see. */
export function ForeignNotes({ notes }: { readonly notes: readonly ImportNote[] }) {
  const { t } = useApp();
  const groups = GROUPS.map((kind) => ({ kind, of: notes.filter((note) => note.kind === kind) }));
  return (
    <div className={styles.groups}>
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => (
          <details key={kind} open={kind === "changed"}>
            <summary>{t(`importers.group.${kind}`, { count: of.length })}</summary>
            <dl className={styles.notes}>
              {of.map((note, at) => (
                <div key={at} className={styles.note}>
                  <dt className={styles.key}>
                    <bdi dir="ltr" translate="no">
                      {note.key}
                    </bdi>
                  </dt>
                  <dd className={styles.why}>{noteText(note, t)}</dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
    </div>
  );
}
