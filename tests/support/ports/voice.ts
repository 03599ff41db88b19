import type { Voice } from "../../../electron/ports";

/** A voice that writes down what it would have read, and where it stopped. */
export class FakeVoice implements Voice {
  readonly heard: string[];
  works = true;

  /** Into the same list as what else is heard, where the order matters. */
  constructor(heard: string[] = []) {
    this.heard = heard;
  }

  readonly say = (text: string, pace: number): Promise<boolean> => {
    this.heard.push(`${pace}: ${text.split("\n")[0] ?? ""}`);
    return Promise.resolve(this.works);
  };
  readonly stop = (): void => void this.heard.push("voice stops");
}
