import type { ElectronRuntime } from "../runtime";

/** The targets of electron-builder that are for another system than Linux. */
const ELSEWHERE = /^(?:--(?:win|mac)(?:dows|os)?(?:=.*)?|-l*[mow][lmow]*)$/;

/**
 * Whether a package would be made around the carried Electron. It is a Linux program: for other systems electron-builder
 * fetches the official one, or fails.
 */
export const isStandIn = (kind: ElectronRuntime["kind"], targets: readonly string[]): boolean =>
  kind === "carried" && !targets.some((target) => ELSEWHERE.test(target));

/** What electron-builder is told to pack the carried Electron, and to say so in the name of what it makes. */
export function standInArguments({ dist, version }: ElectronRuntime): readonly string[] {
  const [major = ""] = version.split(".");
  return [
    `-c.electronDist=${dist}`,
    `-c.electronVersion=${version}`,
    `-c.artifactName=\${name}-\${version}-\${os}-x64-electron${major}-standin.\${ext}`,
  ];
}
