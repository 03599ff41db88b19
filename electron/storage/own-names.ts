import type { OwnFileKind } from "../../shared/data/own-files";

/** A file or folder of ours in the app's folder. */
export interface OwnPlace {
  readonly name: string;
  /** `null` of a folder. */
  readonly kind: OwnFileKind | null;
  /** As many bytes as it ever has; `null` where its document says so, or it is only ever there for a moment. */
  readonly most: number | "folder" | null;
}

/**
 * Everything we keep in the app's folder beside the documents, which declare their files themselves. Who writes one of these
 * takes its name from here, so that nothing is written that is not listed, deleted, closed to others and cleaned up after.
 */
export const OWN = {
  /** Measures, ROSA and comfort, when they were one file. */
  formerFit: { name: "workspace-fit.json", kind: "document", most: null },
  schedule: { name: "schedule.json", kind: "schedule", most: 65_536 },
  /** Half a minute on two channels. What was copied as it was had four megabytes. */
  sound: { name: "own-sound", kind: "sound", most: 6_000_000 },
  faults: { name: "faults.log", kind: "faults", most: 65_536 },
  removals: { name: "removals.json", kind: "notes", most: 4_096 },
  /** There while everything is being deleted. */
  deletion: { name: "deletion.json", kind: "notes", most: 4_096 },
  /** What notes of files in other places begin with; they are named as what killed writes leave over. */
  elsewhere: { name: "elsewhere", kind: "leftover", most: null },
  backup: { name: "backup", kind: null, most: "folder" },
  history: { name: "history", kind: null, most: "folder" },
} as const satisfies Readonly<Record<string, OwnPlace>>;
