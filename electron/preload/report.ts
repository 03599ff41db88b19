import { REPORT_CALLS } from "../../shared/ipc";
import { exposePageApi } from "./page-api";

exposePageApi(REPORT_CALLS, null);
