import { z } from "zod";

/** The id of a workspace, whether it still exists or not: "w" and up to nine digits. */
export const workspaceId = z.string().regex(/^w[1-9]\d{0,8}$/);

export const isWorkspaceId = (id: string): id is string => workspaceId.safeParse(id).success;
