import { failReply, okReply } from "../../ipc/reply";
import type { System } from "../../ports";
import type { Context, Feature } from "../feature";

/** What the app says of itself: its version, what it runs on, and whose work is in it. */
export const createAbout = ({ localization }: Context, system: System): Feature => ({
  handlers: {
    "about:read": async () => {
      const { version, build, surroundings } = system;
      try {
        return okReply({ version, build, engine: surroundings.electron, licences: await system.readLicences() });
      } catch (error) {
        console.error("The licences could not be read.", error);
        return failReply("E_READ", localization.t("about.unread"));
      }
    },
  },
});
