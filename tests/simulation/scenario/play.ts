import { MalformedFile, readScenarios } from "./read-file";
import { replay } from "./replay";

/** What a run prints, and the code it ends with: 0, or 2 with one sentence. */
export interface Played {
  readonly code: 0 | 2;
  readonly out: string;
  readonly err: string;
}

/** Replays the cases of a file; one file is all it takes. Throws for what is no fault of the file. */
export function play(args: readonly string[]): Played {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) return refused("Usage: npm run -s scenario -- FILE");
  try {
    return {
      code: 0,
      out: `${JSON.stringify({ cases: readScenarios(file).map((each) => replay(each)) }, null, 2)}\n`,
      err: "",
    };
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    return refused(error.message);
  }
}

const refused = (sentence: string): Played => ({ code: 2, out: "", err: `scenario: ${sentence}\n` });
