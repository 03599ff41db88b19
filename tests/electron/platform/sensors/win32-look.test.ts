import { describe, expect, it } from "vitest";
import { isRecording, isScreenFull, lookOf } from "../../../../electron/platform/sensors/win32-look";

const ZOOM = { key: "C:#Program Files#Zoom#bin#Zoom.exe", start: 133_000_000_000_000_000 };
const TEAMS = { key: "MSTeams_8wekyb3d8bbwe", start: 133_000_000_000_000_000 };
const zoom = { name: "Zoom", path: "C:\\Program Files\\Zoom\\bin\\Zoom.exe", start: ZOOM.start - 5e9 };
const teams = {
  name: "ms-teams",
  path: "C:\\Program Files\\WindowsApps\\MSTeams_24215.1007.3082.1590_x64__8wekyb3d8bbwe\\ms-teams.exe",
  start: TEAMS.start - 5e9,
};
const other = { name: "explorer", path: "C:\\Windows\\explorer.exe", start: 1 };

describe("a microphone or camera", () => {
  it("is in use while a record of it is open whose program runs, installed or from the store", () => {
    expect(isRecording({ records: [], processes: [] })).toBe(false);
    expect(isRecording({ records: [ZOOM], processes: [other, zoom] })).toBe(true);
    expect(isRecording({ records: [TEAMS], processes: [other, teams] })).toBe(true);
  });

  it("is not in use where the program was killed, after which its record stays open for good", () => {
    expect(isRecording({ records: [ZOOM, TEAMS], processes: [other] })).toBe(false);
    const again = { ...zoom, start: ZOOM.start + 6e8 };
    expect(isRecording({ records: [ZOOM], processes: [other, again] })).toBe(false);
  });

  it("is in use where a process may be the one, of which Windows does not tell all", () => {
    expect(isRecording({ records: [ZOOM], processes: [{ name: "zoom", path: null, start: null }] })).toBe(true);
    expect(isRecording({ records: [{ ...TEAMS, start: null }], processes: [teams] })).toBe(true);
    // What is started to record begins its record in the same moment.
    expect(isRecording({ records: [ZOOM], processes: [{ ...zoom, start: ZOOM.start + 1e6 }] })).toBe(true);
  });

  it("is not in use because a program of like name runs", () => {
    const others = [
      { ...zoom, path: "D:\\Zoom.exe" },
      { ...teams, path: teams.path.replace("MSTeams_", "MSTeamsOther_") },
      { ...teams, path: teams.path.replace("8wekyb3d8bbwe", "another") },
      { name: "zoom-helper", path: null, start: null },
    ];
    expect(isRecording({ records: [ZOOM, TEAMS], processes: others })).toBe(false);
  });

  it("is not known of where the programs that run are not", () =>
    expect(isRecording({ records: [ZOOM], processes: [] })).toBe("unknown"));
});

describe("the screen", () => {
  it("is full for the answers that say so, and for no other", () => {
    const full = [1, 2, 3, 4, 5, 6, 7].filter((state) => isScreenFull(state, false) === true);
    expect(full).toEqual([2, 3, 4, 7]);
  });

  it("is not full because of our own page, but is where a presentation or game says so", () => {
    expect([2, 3, 4, 5].map((state) => isScreenFull(state, true))).toEqual([false, true, true, false]);
  });

  it("is not known of where the shell cannot be asked", () => expect(isScreenFull(null, false)).toBe("unknown"));
});

describe("a line of the script", () => {
  it("is read as PowerShell writes it, with what it does not know", () => {
    const line =
      '{"records":[{"key":"a#b.exe","start":133}],"state":5,"processes":[{"start":null,"path":null,"name":"b"}]}';
    expect(lookOf(line)).toEqual({
      records: [{ key: "a#b.exe", start: 133 }],
      processes: [{ name: "b", path: null, start: null }],
      state: 5,
    });
  });

  it.each(["", "oh no", "{}", '{"records":{},"processes":[],"state":null}', "[1]"])("is none: %s", (line) =>
    expect(lookOf(line)).toBeNull(),
  );
});
