import type { MainApi } from "../../shared/contract";

declare global {
  interface Window {
    /** What the preload offers to this page, and all of it. */
    readonly plumbline: MainApi;
  }
}
