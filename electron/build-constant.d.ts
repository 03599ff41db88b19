/**
 * What the program is built for. `tools/build.ts` puts the word in its place, so neither the name of the executable nor the
 * environment can change it. Asked for in this form where a package is to be without the code behind the question; elsewhere
 * `platform/build.ts` is.
 */
declare const PLUMBLINE_BUILD: "development" | "packaged" | "standIn";
