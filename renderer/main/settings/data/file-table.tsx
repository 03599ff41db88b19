import type { ReactNode } from "react";
import type { OwnFile } from "../../../../shared/data/own-files";
import { useApp } from "../../state/app-context";
import { holdsText } from "./holds-text";
import { sizeText } from "./size-text";
import styles from "./file-table.module.css";

interface FileTableProps {
  readonly label: string;
  readonly files: readonly OwnFile[];
  /** What can be done with a file. */
  readonly action?: (file: OwnFile) => ReactNode;
}

/** Files with what they hold and their sizes. */
export function FileTable({ label, files, action }: FileTableProps) {
  const { t, region } = useApp();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t("data.column.file")}</th>
          <th scope="col">{t("data.column.holds")}</th>
          <th scope="col" className={styles.size}>
            {t("data.column.size")}
          </th>
          {action !== undefined && (
            <th scope="col" className={styles.act}>
              {t("data.column.back")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.name}>
            <th scope="row" className={styles.name}>
              <bdi dir="ltr" translate="no">
                {file.name}
              </bdi>
            </th>
            <td className={styles.holds}>{holdsText(file, t)}</td>
            <td className={styles.size} translate="no">
              {sizeText(file.bytes, region)}
            </td>
            {action !== undefined && <td className={styles.act}>{action(file)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
