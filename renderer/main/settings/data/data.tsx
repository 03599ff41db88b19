import type { OwnFiles } from "../../../../shared/data/own-files";
import { Button } from "../../../components/button";
import { HelpText } from "../../../components/help-text";
import { Panel } from "../../../components/panel";
import { useApp } from "../../state/app-context";
import { Copies } from "./copies";
import { DeleteEverything } from "./delete-everything";
import { FileTable } from "./file-table";
import { ForeignImport } from "./foreign-import";
import { isCopy } from "./holds-text";
import { sizeText } from "./size-text";
import { useOwnFiles } from "./use-own-files";
import styles from "./data.module.css";

/** What the app keeps: each file, what it holds and its size, the folder it is in, and the way to delete it all. */
export function Data() {
  const { api, t } = useApp();
  const [reply, lookAgain] = useOwnFiles();
  return (
    <Panel layout="rows" title={t("data.title")}>
      <HelpText>{t("data.lead")}</HelpText>
      {reply?.ok === false && <p role="alert">{reply.message}</p>}
      {reply?.ok === true && <Files {...reply.value} onChange={lookAgain} />}
      <div className={styles.act}>
        <Button onClick={() => void api.call("data:openFolder")}>{t("data.open")}</Button>
      </div>
      <div className={styles.act}>
        <ForeignImport />
      </div>
      <div className={styles.act}>
        <DeleteEverything />
      </div>
    </Panel>
  );
}

interface FilesProps extends OwnFiles {
  readonly onChange: () => void;
}
function Files({ files, bytes, more, onChange }: FilesProps) {
  const { t, region } = useApp();
  const copies = files.filter(isCopy);
  return (
    <div className={styles.files}>
      <FileTable label={t("data.files")} files={files.filter((file) => !isCopy(file))} />
      {copies.length > 0 && (
        <details>
          <summary>{t("data.copies", { count: copies.length })}</summary>
          <Copies label={t("data.copies", { count: copies.length })} files={copies} onChange={onChange} />
        </details>
      )}
      {more > 0 && <p>{t("data.more", { count: more })}</p>}
      <p>{t("data.total", { size: sizeText(bytes, region) })}</p>
    </div>
  );
}
