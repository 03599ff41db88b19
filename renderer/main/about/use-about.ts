import { useEffect, useState } from "react";
import type { About } from "../../../shared/about/about";
import type { Reply } from "../../../shared/contract";
import { useApp } from "../state/app-context";

/** What the app says of itself, asked once; `null` until it answers. */
export function useAbout(): Reply<About> | null {
  const { api } = useApp();
  const [reply, setReply] = useState<Reply<About> | null>(null);
  useEffect(() => {
    let isShown = true;
    void api.call("about:read").then((answer) => (isShown ? setReply(answer) : undefined));
    return () => void (isShown = false);
  }, [api]);
  return reply;
}
