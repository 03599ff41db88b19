import { z } from "zod";
import type { Licences } from "./about";

const bundledPackage = z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() });

/** The form of the file in which a build keeps its licences. */
export const licencesSchema: z.ZodType<Licences> = z.object({ own: z.string(), packages: z.array(bundledPackage) });
