import { z } from "zod";

const bundledPackage = z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() });

/** What a build knows of the licences of all that is in it: Plumbline's own, and those of the packages. */
export const licencesSchema = z.object({ own: z.string(), packages: z.array(bundledPackage).readonly() });

/** A package of others in the app. `licence` is its SPDX expression, `text` the notice that goes with it. */
export type BundledPackage = Readonly<z.infer<typeof bundledPackage>>;
export type Licences = Readonly<z.infer<typeof licencesSchema>>;
