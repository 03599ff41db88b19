import { expect, it } from "vitest";
import { isStandIn, standInArguments } from "../../../../electron/tools/packaging/stand-in";

it("a package around the carried Electron says so in its name, with the version", () => {
  const carried = { kind: "carried", path: "/e/electron", dist: "/e", version: "33.2.1", note: "" } as const;
  expect(standInArguments(carried)).toEqual([
    "-c.electronDist=/e",
    "-c.electronVersion=33.2.1",
    "-c.artifactName=${name}-${version}-${os}-x64-electron33-standin.${ext}",
  ]);
});

it.each([
  ["carried", ["--linux", "dir"], true],
  ["carried", ["--linux", "AppImage", "tar.gz"], true],
  ["carried", ["-l"], true],
  ["carried", ["--win", "nsis"], false],
  ["carried", ["-lw"], false],
  ["carried", ["--macos"], false],
  ["official", ["--linux", "dir"], false],
  ["override", ["--linux", "dir"], false],
] as const)("of the %s Electron, packed for %j, a stand-in comes: %s", (kind, targets, isOne) => {
  expect(isStandIn(kind, targets)).toBe(isOne);
});
