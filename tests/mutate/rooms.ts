import { inFile, type Mutation } from "./mutations";

/** Mistakes in the rules of documents, the workspace and routines. */
export const ROOMS: readonly Mutation[] = [
  ...inFile(
    "shared/keyboard/chosen-key.ts",
    ["isForeign || isSignOf(press, alphabet)", "true", "a sign on Dvorak quits the app"],
    ["|| PLAIN.test(key)", "", "two keys of a Dvorak or French keyboard mean the same"],
    [
      "[written(press), placed(press, alphabet)]",
      "[placed(press, alphabet), written(press)]",
      "no + on a Czech keyboard",
    ],
    ["if (press.isComposing || press", "if (press", "Enter in an input method ends an entry"],
  ),
  ...inFile(
    "shared/documents/shape.ts",
    [
      "firsts === null || firsts.has(index));",
      "firsts === null || firsts.size > 0);",
      "of two results of the same instant both stay",
    ],
    ["sorted.slice(-most)", "sorted.slice(0, most)", "the newest entries are lost where there are too many"],
    ["|| !firsts.has(index);", ";", "two workspaces share one id"],
    [
      "filter(([key]) => !FORBIDDEN.includes(key)))",
      'filter(([key]) => key !== ""))',
      "a file gives objects a foreign prototype",
    ],
    ["rest.set(name, each);", "", "what a newer version stored by name is lost"],
    ["parts[key].isRequired !== true ||", "", "an entry that lacks what may be left out is lost"],
  ),
  ...inFile(
    "shared/documents/define.ts",
    ["const isNewer = from > version;", "const isNewer = from >= version;", "no file can be written any more"],
    [
      "for (let version = from; version < to;",
      "for (let version = from + 1; version < to;",
      "a migration is passed over",
    ],
    ["|| from < 1) return null;", ") return null;", "a version that never was is read"],
    [
      "JSON.stringify(left) === JSON.stringify(value) ? value : left",
      "left",
      "each removal of a workspace writes every document",
    ],
    ["from < version && declaration", "declaration", "a migration that decides once decides at each start"],
  ),
  ...inFile("shared/documents/bounded-list.ts", [
    "Math.max(least, 1)",
    "least",
    "a list of which no entry makes sense is empty, and nothing holds breaks back",
  ]),
  ...inFile("shared/documents/dated.ts", [
    "Math.max(Math.round(now), (entries.at(-1)?.at ?? -Infinity) + 1)",
    "Math.round(now)",
    "two results of the same instant are deleted together",
  ]),
  ...inFile("shared/workspace/desk-fit/fit-advice.ts", [
    "fit.footrest.value >= LEAST",
    "fit.footrest.value > LEAST",
    "no footrest of exactly 2 cm is advised",
  ]),
  ...inFile(
    "shared/workspace/comfort/comfort-offer.ts",
    ["at - last.at >= A_WEEK", "at - last.at > A_WEEK", "the questions come late where a round is exactly a week old"],
    ['kind === "full" && at > notNow', "at > notNow", "any check asks again what was put off"],
  ),
  ...inFile("shared/workspace/checklist/recheck.ts", [
    ">= recheckWeeks * 7 * DAY",
    "> recheckWeeks * 7 * DAY",
    "another look is offered late",
  ]),
  ...inFile(
    "shared/workspace/checklist/actions.ts",
    ["more.until <= epoch", "more.until < epoch", "what was put off comes a look late"],
    [
      "if (lastOffered !== null && dayStart(lastOffered, zone) === dayStart(epoch, zone)) return null;",
      "",
      "a small task comes in every break",
    ],
    [
      'record.now.state === "done" ? record : { ...record, now };',
      "({ ...record, now });",
      "what is done can be put off again",
    ],
  ),
  ...inFile(
    "shared/workspace/checklist/answering.ts",
    [
      "before.answer !== answer && !isSameDay(before.at, moment);",
      "before.answer !== answer;",
      "a correction asks its neighbours again",
    ],
    [
      "openItems(workspace).includes(item) && openItems(next).length === 0;",
      "openItems(next).length === 0;",
      "an answer to a complete list replaces the check that was kept",
    ],
  ),
  ...inFile(
    "shared/workspace/checklist/checks.ts",
    [
      "[...runs.slice(0, 1), ...runs.slice(1 - MAX_RUNS)]",
      "runs.slice(-MAX_RUNS)",
      "the first check, to compare with, is lost",
    ],
    ['answer === "later" ? undefined : answer', "answer", "what was put off is kept as an answer"],
  ),
  ...inFile(
    "shared/workspace/checklist/edit.ts",
    ["while (taken.includes(`w${number}`)) number += 1;", "", "two workspaces of the same minute are one"],
    ["removed: workspace });", "removed: null });", "a removed workspace cannot be put back"],
    [
      "{ ...record, offers: record.offers + 1, lastOffered: at }",
      "{ ...record, offers: record.offers + 1 }",
      "the same small task is offered each day",
    ],
  ),
  ...inFile("shared/workspace/checklist/score.ts", [
    "given.length >= ANSWERS_FOR_SCORE",
    "given.length > ANSWERS_FOR_SCORE",
    "five answers give no share",
  ]),
  ...inFile("shared/workspace/rosa/rosa-record.ts", [
    "].slice(-MAX_RESULTS)",
    "].slice(0, MAX_RESULTS)",
    "the newest result is lost when the record is full",
  ]),
  ...inFile(
    "shared/routines/candidates.ts",
    ["[id, ago]).reverse()", "[id, ago])", "a card shown twice lately counts by the older showing"],
    ["worst < SORE ||", "worst <= SORE ||", "a sore area gets hard exercises"],
    ["!clashesWith(exercise, request.conditions) &&", "", "a condition leaves out no exercise"],
    ['paused === "all" ||', "", "an emergency rests no exercise"],
  ),
  ...inFile("shared/exercises/exercise.ts", [
    "conditions[each] !== false",
    "conditions[each] === true",
    "who was not asked gets every exercise",
  ]),
  ...inFile("shared/body-regions/go-easy.ts", [
    "return isOpen ? [] :",
    "return",
    "a part with nothing ticked in it answers no",
  ]),
  ...inFile(
    "shared/routines/change.ts",
    ["seconds <= step.seconds)", "seconds < step.seconds)", "a substitute that fits exactly is refused"],
    ["exercise.seconds <= room && (", "exercise.seconds < room && (", "another card that fits exactly is refused"],
    [
      "[...request.excluded.filter((each) => each.id !== id), { id, reason }]",
      "[...request.excluded, { id, reason }]",
      "a card that was taken out twice is kept twice",
    ],
    [
      '(reason === "notForMe" || !touches(exercise, old) || isGentle(exercise))',
      "exercise.seconds > 0",
      "what hurt is followed by more of it",
    ],
  ),
  ...inFile(
    "shared/routines/pick.ts",
    ["task.seconds > room / 2", "task.seconds >= room / 2", "a task of exactly half is left out"],
    [
      "secondsOf(steps) + exercise.seconds <= room;",
      "secondsOf(steps) + exercise.seconds < room;",
      "a chosen card that fits exactly is left out",
    ],
    ["Math.min(length, GUIDED_MOST)", "length", "a long break is guided to its last second"],
    [
      "exercise !== undefined && isAllowed(exercise, request) &&",
      "exercise !== undefined &&",
      "a chosen routine brings back what was taken out",
    ],
  ),
  ...inFile("shared/routines/pair.ts", [
    "length >= PAIR_FROM",
    "length > PAIR_FROM",
    "a break of exactly two minutes moves one end of the body only",
  ]),
  ...inFile(
    "shared/routines/session.ts",
    ["const ENOUGH = 0.5;", "const ENOUGH = 0;", "a step that was passed over counts as done"],
    ["leave(session, rested + left)", "leave(session, rested)", "a late look makes the steps of a break late"],
  ),
  ...inFile(
    "shared/routines/edit-routines.ts",
    [
      "isIn(own.exercises, edit.entry.id) || own.exercises.length <",
      "own.exercises.length <",
      "a card cannot be changed once there is no room for more",
    ],
    ["if (!hasRoom(value, edit))", "if (edit === undefined)", "more cards are stored than can be read again"],
  ),
  ...inFile("shared/routines/custom/merge-custom.ts", [
    'same === "replace" ? changed : []',
    "changed",
    "an import replaces what the person wanted to keep",
  ]),
];
