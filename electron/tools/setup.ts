import { installDesks } from "./desks";
import { hasDisplay } from "./own-display";
import { describeRuntime, resolveElectron } from "./runtime";
import { installPackages, missingPackages, type Need } from "./system-packages";

/*
 * Runs before `npm start` and `npm test`: finds an Electron, and the system packages it and the tests need. Does nothing
 * when nothing is missing. Desks that cannot be had are no reason to stop.
 */
const isTest = process.argv.includes("--test");
const forTests: readonly Need[] = process.getuid?.() === 0 ? ["tests", "wire"] : ["tests"];
const needs: readonly Need[] = isTest ? forTests : hasDisplay() ? [] : ["display"];

const electron = await resolveElectron();
console.error(describeRuntime(electron));
if (!installPackages(missingPackages(electron.path, needs))) process.exit(1);
if (isTest) installDesks();
