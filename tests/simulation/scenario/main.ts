import { play } from "./play";

/* `npm run -s scenario -- FILE`: replays the cases of a file and prints what came of them, as one JSON document. */
const { code, out, err } = play(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
