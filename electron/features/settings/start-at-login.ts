import type { Autostart } from "../../ports";
import type { Context } from "../feature";
import type { NoticeFeature } from "../notices/notice-feature";

export interface StartAtLogin {
  /** Carries out what the settings say where that changed, or where the system refused it before. */
  readonly follow: () => void;
  /** Reads back how things stand: the settings show it as it is, and an entry that starts something else is put right. */
  readonly look: () => void;
}

const NOTICE = "start-at-login";

/** The start at login, which the person may change outside of the app too. A refusal is said once, and tried again. */
export function createStartAtLogin(
  { storage, edit, localization }: Context,
  autostart: Autostart,
  notices: Pick<NoticeFeature, "tell" | "withdraw">,
): StartAtLogin {
  const wanted = (): boolean => storage.documents.settings.value.startAtLogin;
  let known = wanted();
  let refusal: string | null = null;

  const carryOut = (): void => {
    known = wanted();
    const errno = autostart.set(known);
    const isNews = errno !== refusal;
    refusal = errno;
    if (errno === null) return isNews ? notices.withdraw(NOTICE) : undefined;
    const state = known ? "on" : "off";
    const text = (): string => localization.t("settings.startAtLogin.refused", { state, errno });
    if (isNews) notices.tell({ id: NOTICE, code: "E_AUTOSTART", text });
  };
  return {
    follow: () => {
      if (wanted() !== known || refusal !== null) carryOut();
    },
    look: () => {
      const found = autostart.read();
      if (found === "unknown") return wanted() ? carryOut() : undefined;
      known = found !== "off";
      if (known !== wanted()) edit("settings", { startAtLogin: known });
      if (found === "stale") carryOut();
    },
  };
}
