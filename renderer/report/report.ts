import type { ReportApi } from "../../shared/contract";
import { draw } from "./draw";

/*
 * A page that nobody sees: it draws one report for the printer, says when that is done, and is closed. It has no words and no
 * controls of its own.
 */
const plumbline: unknown = Reflect.get(window, "plumbline");
if (!isReportApi(plumbline)) throw new Error("The page was opened without its preload");
const reply = await plumbline.call("report:sheet");
if (reply.ok) {
  draw(reply.value);
  await document.fonts.ready;
  await plumbline.call("report:drawn");
}

function isReportApi(value: unknown): value is ReportApi {
  return typeof value === "object" && value !== null && "call" in value;
}
