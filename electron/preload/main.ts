import { MAIN_CALLS } from "../../shared/ipc";
import { exposePageApi } from "./page-api";

exposePageApi(MAIN_CALLS, "app:changed");
