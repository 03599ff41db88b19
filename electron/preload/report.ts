import { exposePageApi } from "./page-api";

exposePageApi("report", null);
