import type { Translate } from "../i18n/format";
import type { Diagnosis } from "./diagnosis";

/** A diagnosis in plain words: what it is about, and how it stands with what follows from it. */
export function diagnosisWords(
  { sense, state, cause, by = "none" }: Diagnosis,
  t: Translate,
): { readonly name: string; readonly words: string } {
  return {
    name: t(`diagnostics.${sense}`),
    words: t(`diagnostics.${sense}.state`, { state, cause: cause ?? "none", by }),
  };
}

/** Where the app runs, as far as it explains what works. Nothing that tells who the person is. */
export interface Surroundings {
  readonly version: string;
  readonly platform: string;
  readonly desktop: string;
  readonly electron: string;
}

/** A text to paste into a question or an issue. */
export function report(diagnoses: readonly Diagnosis[], at: Surroundings, t: Translate): string {
  const lines = diagnoses.map((diagnosis) => {
    const { name, words } = diagnosisWords(diagnosis, t);
    return `${name} [${[diagnosis.state, ...(diagnosis.by === undefined ? [] : [diagnosis.by])].join(" by ")}]: ${words}`;
  });
  return [`Plumbline ${at.version}, Electron ${at.electron}, ${at.platform}, ${at.desktop}`, ...lines, ""].join("\n");
}
