import { MalformedFile, readScenarios } from "./read-file";
import { replay } from "./replay";

/* `npm run -s scenario -- FILE`: replays the cases of a file and prints what came of them, as one JSON document. */
const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) fail("Usage: npm run -s scenario -- FILE");
try {
  process.stdout.write(`${JSON.stringify({ cases: readScenarios(file).map((each) => replay(each)) }, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof MalformedFile)) throw error;
  fail(error.message);
}

function fail(sentence: string): never {
  process.stderr.write(`scenario: ${sentence}\n`);
  process.exit(2);
}
