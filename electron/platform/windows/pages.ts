import { PAGE_KINDS, type PageKind } from "../../../shared/schemas/channel";

/** The pages of the app, served from the built files as `app://ui/…`. */
export const PAGE_URLS = {
  main: "app://ui/main/index.html",
  break: "app://ui/break/index.html",
  sound: "app://ui/sound/index.html",
  decode: "app://ui/decode/index.html",
  report: "app://ui/report/index.html",
} as const satisfies Readonly<Record<PageKind, string>>;

/** The kind of page at an address; `null` where it is none of ours. */
export function pageOf(address: string): PageKind | null {
  const [bare] = address.split(/[?#]/);
  return PAGE_KINDS.find((kind) => PAGE_URLS[kind] === bare) ?? null;
}
