import { exposePageApi } from "./page-api";

exposePageApi("main", "app:changed");
