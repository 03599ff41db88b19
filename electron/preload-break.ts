import { BREAK_CALLS } from "../shared/ipc";
import { exposePageApi } from "./preload/page-api";

exposePageApi(BREAK_CALLS, "surface:changed");
