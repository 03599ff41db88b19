/** The kinds of page there are. */
export const PAGE_KINDS = ["main", "break", "sound", "decode", "report"] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** One call a page may make to the main process: who may make it, and as types only, what it carries and answers. */
export interface Call<Payload, Answer, Page extends PageKind> {
  readonly pages: readonly Page[];
  readonly types?: { readonly payload: Payload; readonly answer: Answer };
}
/** A call by its payload and its answer, for the pages named. */
export const call = <Payload, Answer>() => ({
  from: <Page extends PageKind>(...pages: readonly Page[]): Call<Payload, Answer, Page> => ({ pages }),
});
