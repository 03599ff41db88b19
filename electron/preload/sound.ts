import { SOUND_CALLS } from "../../shared/ipc";
import { exposePageApi } from "./page-api";

exposePageApi(SOUND_CALLS, null);
