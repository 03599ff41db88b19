import { exposePageApi } from "./page-api";

exposePageApi("decode", null);
