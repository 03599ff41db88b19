import { exposePageApi } from "./page-api";

exposePageApi("break", "surface:changed");
