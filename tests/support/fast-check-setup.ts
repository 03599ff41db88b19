import { configureGlobal } from "fast-check";

/** The same cases in every run. Another seed is tried with PLUMBLINE_SEED. */
const seed = Number(process.env["PLUMBLINE_SEED"] ?? 20261121);
configureGlobal({ seed, numRuns: 200 });
