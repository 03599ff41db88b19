import { parentPort } from "node:worker_threads";
import { daysOff } from "../../shared/calendar/days-off";
import type { DaysOffQuestion } from "./read-days-off";

/* A thread by itself, made for one calendar: whatever the file does to it, the main process goes on. */
parentPort?.once("message", ({ file, at }: DaysOffQuestion) => parentPort?.postMessage(daysOff(file, at)));
