import fs from "node:fs";
import type { Licences } from "../../shared/about/about";
import { licencesSchema } from "../../shared/about/licences-schema";

/** Reads the licences that a build keeps. Rejects when they are not there or in another form. */
export const readLicences = async (file: string): Promise<Licences> =>
  licencesSchema.parse(JSON.parse(await fs.promises.readFile(file, "utf8")));
