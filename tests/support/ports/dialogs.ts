import type { ForeignFiles } from "../../../electron/platform/foreign-files";
import type { ChosenFile, Dialogs, ReadDaysOff, ReportPrinter } from "../../../electron/ports";
import { daysOff } from "../../../shared/calendar/days-off";
import type { DaysOff } from "../../../shared/calendar/left-out";
import type { ForeignApp } from "../../../shared/importers/importer";
import type { DrawnSheet } from "../../../shared/workspace/report/channels";
import type { ReportSheet } from "../../../shared/workspace/report/sheet";

/** Dialogs that a test answers beforehand; a person who was told nothing chooses nothing. */
export class FakeDialogs implements Dialogs {
  /** The file that is chosen; an error where it cannot be read. */
  file: ChosenFile | Error | null = null;
  place: string | null = null;
  /** Names that were suggested for files. */
  readonly suggested: string[] = [];

  readonly chooseFile = (): Promise<ChosenFile | null> =>
    this.file instanceof Error ? Promise.reject(this.file) : Promise.resolve(this.file);
  readonly choosePath = (_title: string, name: string): Promise<string | null> => {
    this.suggested.push(name);
    return Promise.resolve(this.place);
  };
  choose(name: string, content: string | Buffer): void {
    this.file = { name, bytes: Buffer.from(content) };
  }
}

/** The settings of other apps that a test puts on the computer. */
export class FakeForeignFiles implements ForeignFiles {
  readonly files = new Map<ForeignApp, ChosenFile>();
  readonly find = (): Promise<readonly ForeignApp[]> => Promise.resolve([...this.files.keys()]);
  readonly read = (app: ForeignApp): Promise<ChosenFile | null> => Promise.resolve(this.files.get(app) ?? null);
}

/** Reads calendars on the spot, unless a test says what comes of it. */
export class FakeCalendars {
  answer: DaysOff | null = null;
  readonly read: ReadDaysOff = (file, at) => Promise.resolve(this.answer ?? daysOff(file, at));
}

/** The id under which the page of reports asks. */
export const REPORT_PAGE = 9;

/** A printer that draws at once. */
export class FakePrinter implements ReportPrinter {
  /** What came of printing; an error where there is no printer, or nothing could be drawn. */
  outcome: boolean | Error = true;
  readonly drawn: number[] = [];
  #sheet: DrawnSheet | null = null;

  readonly pdf = (sheet: ReportSheet): Promise<Buffer> => {
    this.#sheet = sheet;
    return this.outcome instanceof Error ? Promise.reject(this.outcome) : Promise.resolve(Buffer.from("%PDF"));
  };
  readonly print = (sheet: ReportSheet): Promise<boolean> => {
    this.#sheet = sheet;
    return this.outcome instanceof Error ? Promise.reject(this.outcome) : Promise.resolve(this.outcome);
  };
  readonly sheetFor = (contentsId: number): DrawnSheet | null => (contentsId === REPORT_PAGE ? this.#sheet : null);
  readonly drawnBy = (contentsId: number): void => void this.drawn.push(contentsId);
}
