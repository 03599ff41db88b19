import { useEffect, useState } from "react";
import type { Reply } from "../../../../shared/contract";
import type { OwnFiles } from "../../../../shared/data/own-files";
import { useApp } from "../../state/app-context";

/** The files of the app, as they are when they are looked at, `null` until they are known; and how to look again. */
export function useOwnFiles(): readonly [Reply<OwnFiles> | null, () => void] {
  const { api } = useApp();
  const [reply, setReply] = useState<Reply<OwnFiles> | null>(null);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    let isGone = false;
    void api.call("data:list").then((answer) => {
      if (!isGone) setReply(answer);
    });
    return () => {
      isGone = true;
    };
  }, [api, looks]);
  return [reply, () => setLooks((before) => before + 1)];
}
