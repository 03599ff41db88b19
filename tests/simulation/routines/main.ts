import { printRoutines } from "./print";

/* `npm run -s routine`: what somebody is shown in so many breaks, chosen as the app chooses it. */
const { code, out, err } = printRoutines(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
