import { REPORT_CALLS } from "../shared/ipc";
import { exposePageApi } from "./preload/page-api";

exposePageApi(REPORT_CALLS, null);
