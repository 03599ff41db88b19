import { SOUND_CALLS } from "../shared/ipc";
import { exposePageApi } from "./preload/page-api";

exposePageApi(SOUND_CALLS, null);
