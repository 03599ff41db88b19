import { ANSWERS, CHECKLIST_ITEM_IDS, type Answer, type ChecklistAnswers } from "../../shared/ergonomics/answers";
import { readSettings, SCHEMA_VERSION } from "../../shared/settings/read-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../shared/settings/settings";
import type { DocumentFormat } from "./read-document";

/** settings.json: the settings' own names at the top, beside keys that are not ours. */
export const SETTINGS_FORMAT: DocumentFormat<Settings> = {
  initial: DEFAULT_SETTINGS,
  read: (parsed) => {
    const read = readSettings(parsed);
    return read === null ? null : { ...read, value: read.settings };
  },
  write: (settings, unknown) => ({ ...unknown, ...settings, schemaVersion: SCHEMA_VERSION }),
};

/** checklist.json: an answer for each item that has one, beside answers to items that are not ours. */
export const CHECKLIST_FORMAT: DocumentFormat<ChecklistAnswers> = {
  initial: {},
  read: (parsed) => {
    if (!isObject(parsed)) return null;
    const answers = parsed["answers"];
    const version = parsed["schemaVersion"] ?? 1;
    if (!isObject(answers) || typeof version !== "number" || version < 1) return null;
    const given = new Map<string, unknown>(Object.entries(answers));
    const value = CHECKLIST_ITEM_IDS.reduce<ChecklistAnswers>((sum, id) => {
      const answer = given.get(id);
      return isAnswer(answer) ? { ...sum, [id]: answer } : sum;
    }, {});
    const rest = Object.entries(parsed).filter(([key]) => key !== "answers" && key !== "schemaVersion");
    const damaged = [...given].filter(([id, answer]) => isItem(id) && !isAnswer(answer)).map(([id]) => id);
    const notOurs = Object.fromEntries([...given].filter(([id]) => !isItem(id)));
    return { value, unknown: { ...Object.fromEntries(rest), answers: notOurs }, damaged, newer: version > 1 };
  },
  write: (answers, unknown) => ({
    ...unknown,
    schemaVersion: 1,
    answers: { ...(isObject(unknown["answers"]) ? unknown["answers"] : {}), ...answers },
  }),
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isAnswer = (value: unknown): value is Answer => ANSWERS.some((answer) => answer === value);
const isItem = (id: string): boolean => CHECKLIST_ITEM_IDS.some((item) => item === id);
