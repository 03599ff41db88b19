import { EventEmitter } from "node:events";

interface Said {
  readonly title: string;
  readonly body: string;
  readonly actions?: readonly { readonly text: string }[];
  readonly silent?: boolean;
  readonly timeoutType?: string;
}

/** A notification of Electron's own; those that are on the screen are in `shown`. */
export class FakeNotification extends EventEmitter {
  static shown: FakeNotification[] = [];
  readonly said: Said;

  constructor(said: Said) {
    super();
    this.said = said;
  }
  static isSupported(): boolean {
    return true;
  }
  show(): void {
    FakeNotification.shown.push(this);
  }
  close(): void {
    FakeNotification.shown = FakeNotification.shown.filter((each) => each !== this);
  }
}
