import { exposePageApi } from "./page-api";

exposePageApi("sound", null);
