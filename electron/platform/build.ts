import type { BuildKind } from "../../shared/about/about";

/** What this program was built for. In the unit tests, which run the sources, nothing was built. */
export const BUILD: BuildKind = typeof PLUMBLINE_BUILD === "undefined" ? "development" : PLUMBLINE_BUILD;
export const IS_PACKAGED: boolean = BUILD !== "development";
