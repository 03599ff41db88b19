/**
 * What the program is built for: to be worked on, or as a package. `standIn` is a package around another engine than the one
 * that is pinned, made for trying out.
 */
export type BuildKind = "development" | "packaged" | "standIn";

/** A package of others in the app. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** Its SPDX expression. */
  readonly licence: string;
  /** The notice that goes with it. */
  readonly text: string;
}

/** What a build knows of the licences of all that is in it: Plumbline's own, and those of the packages. */
export interface Licences {
  readonly own: string;
  readonly packages: readonly BundledPackage[];
}

/** What the app says of itself. */
export interface About {
  readonly version: string;
  readonly build: BuildKind;
  /** The version of Electron that it runs on. */
  readonly engine: string;
  readonly licences: Licences;
}
