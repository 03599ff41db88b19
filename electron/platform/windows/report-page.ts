import type { BrowserWindow } from "electron";
import type { Paper, ReportSheet } from "../../../shared/workspace/report/sheet";
import type { DrawnSheet } from "../../../shared/workspace/report/channels";
import { SECOND, type Ms } from "../../../shared/time/units";
import type { Clock } from "../../ports";
import { isFrom, openPage, takeAway, type AppPaths } from "./page-window";

/** A long report is drawn in a second; a page that takes so much longer has come to grief. */
const GIVEN_UP_AFTER: Ms = 20 * SECOND;
/** In inches: about 18 mm at the sides and top, and room for the line at the foot. */
const MARGINS = { top: 0.7, bottom: 0.85, left: 0.7, right: 0.7 } as const;

/** Draws reports in a page that is never shown, one at a time. The next takes the place of one that is not finished. */
export class ReportPage {
  #page: BrowserWindow | null = null;
  #sheet: DrawnSheet | null = null;
  #drawn: () => void = () => {};
  readonly #files: AppPaths;
  readonly #after: Clock["after"];

  constructor(files: AppPaths, after: Clock["after"]) {
    this.#files = files;
    this.#after = after;
  }

  /** The bytes of a PDF with headings, tables and reading order marked. Rejects when it cannot be drawn. */
  pdf(sheet: ReportSheet, paper: Paper): Promise<Buffer> {
    return this.#with(sheet, (page) =>
      page.webContents.printToPDF({
        pageSize: paper,
        margins: MARGINS,
        displayHeaderFooter: true,
        headerTemplate: "<span></span>",
        footerTemplate: footerTemplate(sheet),
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    );
  }

  /** Asks the person for a printer; whether it was sent there. Rejects when the system cannot print. */
  print(sheet: ReportSheet, paper: Paper): Promise<boolean> {
    return this.#with(
      sheet,
      (page) =>
        new Promise((resolve, reject) => {
          page.webContents.print({ pageSize: paper, printBackground: false }, (isSent, reason) => {
            if (isSent || reason.includes("cancel")) resolve(isSent);
            else reject(new Error(reason));
          });
        }),
    );
  }

  /** What the page asks for as it loads. */
  sheetFor(contentsId: number): DrawnSheet | null {
    return isFrom(contentsId, this.#page) ? this.#sheet : null;
  }

  /** The page has drawn it. */
  drawnBy(contentsId: number): void {
    if (isFrom(contentsId, this.#page)) this.#drawn();
  }

  async #with<T>({ footer: _footer, ...sheet }: ReportSheet, use: (page: BrowserWindow) => Promise<T>): Promise<T> {
    takeAway(this.#page);
    const page = openPage("report", this.#files, { width: 800, height: 1000 });
    this.#page = page;
    this.#sheet = sheet;
    let endWatch = (): void => {};
    try {
      await new Promise<void>((resolve, reject) => {
        this.#drawn = resolve;
        const giveUp = (): void => reject(new Error("The report was not drawn"));
        page.on("closed", giveUp);
        page.webContents.on("render-process-gone", giveUp);
        endWatch = this.#after(GIVEN_UP_AFTER, giveUp);
      });
      return await use(page);
    } finally {
      endWatch();
      if (this.#page === page) this.#page = null;
      takeAway(page);
    }
  }
}

/** The engine fills the two spans. Its page has no styles of its own and starts at a size of nothing. */
function footerTemplate({ footer, dir }: ReportSheet): string {
  const [page, pages] = ["\u0001", "\u0002"];
  const line = escaped(footer(page, pages))
    .replace(page, '<span class="pageNumber"></span>')
    .replace(pages, '<span class="totalPages"></span>');
  return `<div dir="${dir}" style="font: 8pt sans-serif; width: 100%; padding: 0 0.7in; text-align: center">${line}</div>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
