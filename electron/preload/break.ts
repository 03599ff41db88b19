import { BREAK_CALLS } from "../../shared/ipc";
import { exposePageApi } from "./page-api";

exposePageApi(BREAK_CALLS, "surface:changed");
