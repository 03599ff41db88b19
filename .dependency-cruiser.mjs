/*
 * The house: which room may import which. Rooms stand in order, the highest first; a room imports only rooms below it, and
 * rooms on one line do not import one another. What each is for: README, "The code".
 */
const SHARED = [
  ["contract"],
  ["app-state"],
  ["screens"],
  ["documents/registry"],
  ["commands", "importers", "devices"],
  ["tray", "break-page", "reminders", "diagnostics", "about"],
  ["statistics"],
  ["workspace/report"],
  ["workspace/checklist", "workspace/rosa", "workspace/desk-fit", "workspace/comfort"],
  ["workspace/pictures"],
  ["workspace"],
  ["body", "footwear", "learn", "programme", "relief", "small-change"],
  ["routines"],
  ["exercises"],
  ["sound"],
  ["calendar"],
  ["history"],
  ["settings"],
  ["scheduler"],
  ["figure"],
  ["documents", "body-regions"],
  ["i18n"],
  ["schemas"],
  ["time", "keyboard", "displays"],
];
const ELECTRON = [["main"], ["app"], ["features"], ["ipc"], ["storage"], ["platform"], ["ports"]];
const RENDERER_PAGES = ["main", "break", "report", "sound", "decode"];

/** The main window: a screen imports what the screens share, and never another screen. */
const MAIN_WINDOW = [
  ["main"],
  ["app"],
  ["screens"],
  [
    ...[
      "today",
      "routines",
      "body",
      "settings",
      "help",
      "about",
      "onboarding",
      "footwear",
      "learn",
      "programme",
      "relief",
      "foot-quiz",
    ],
    ...["workspace/checklist", "workspace/rosa", "workspace/desk-fit", "workspace/comfort"],
  ],
  ["workspace/report"],
  ["workspace", "setting-controls", "shell", "documents"],
  ["state"],
];

/** A room is a folder, or the file of that name; a room inside another is not part of it. */
function room(top, name, names) {
  const inner = names.filter((each) => each.startsWith(`${name}/`)).map((each) => each.slice(name.length + 1));
  const not = inner.length === 0 ? "" : `(?!(?:${inner.join("|")})(?:/|\\.tsx?$))`;
  return `^${top}/${name}(?:/${not}|\\.tsx?$)`;
}

/** A rule for each room: nothing above it, nor beside it. */
function inOrder(top, floors) {
  const names = floors.flat();
  return floors.slice(1).flatMap((floor, below) =>
    floor.map((name) => ({
      name: `${top}/${name} imports only rooms below it`,
      severity: "error",
      from: { path: room(top, name, names) },
      to: {
        path: [...floors.slice(0, below + 1).flat(), ...floor.filter((each) => each !== name)].map((each) =>
          room(top, each, names),
        ),
      },
    })),
  );
}

const forbid = (name, from, to) => ({ name, severity: "error", from, to });

export default {
  forbidden: [
    forbid("no circle", {}, { circular: true }),
    forbid("shared/ stands by itself", { path: "^shared/" }, { pathNot: ["^shared/", "^node_modules/"] }),
    forbid(
      "shared/ is pure",
      { path: "^shared/" },
      { dependencyTypes: ["core", "npm-dev", "npm"], pathNot: ["node_modules/(?:zod|intl-messageformat)/"] },
    ),
    forbid("electron/ knows shared/ only", { path: "^electron/" }, { path: ["^renderer/", "^tests/"] }),
    forbid("renderer/ knows shared/ only", { path: "^renderer/" }, { path: ["^electron/", "^tests/"] }),
    forbid(
      "electron is imported in platform/, main.ts and preload/ only",
      { path: "^electron/", pathNot: ["^electron/(?:platform|preload)/", "^electron/main\\.ts$"] },
      { path: "^(?:electron$|node_modules/electron/)" },
    ),
    forbid("zod stays out of the pages", { path: "^renderer/" }, { path: "node_modules/zod/", reachable: true }),
    ...RENDERER_PAGES.map((page) =>
      forbid(
        `renderer/${page}/ knows no other page`,
        { path: `^renderer/${page}/` },
        { path: RENDERER_PAGES.filter((each) => each !== page).map((each) => `^renderer/${each}/`) },
      ),
    ),
    ...inOrder("renderer/main", MAIN_WINDOW),
    forbid(
      "renderer/components/ knows no page, but for what feedback is",
      { path: "^renderer/components/" },
      { path: "^renderer/(?!components/|main/state/feedback\\.ts$)" },
    ),
    ...inOrder("shared", SHARED),
    ...inOrder("electron", ELECTRON),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: ".tsconfig.base.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".d.ts", ".js", ".json"] },
  },
};
