import fs from "node:fs";
import net from "node:net";
import path from "node:path";

/**
 * A program of a given name that writes its arguments and its input to a file and then "speaks" until it is ended; answers the
 * folder to put onto the PATH, and what it was given so far.
 */
export function standInProgram(folder: string, name: string, speaksFor = 30): () => string {
  const heard = path.join(folder, `${name}.heard`);
  const script = `#!/bin/sh\necho "args: $*" >> '${heard}'\n/bin/cat >> '${heard}'\nexec /bin/sleep ${speaksFor}\n`;
  fs.writeFileSync(path.join(folder, name), script, { mode: 0o755 });
  return () => (fs.existsSync(heard) ? fs.readFileSync(heard, "utf8") : "");
}

/** Plays Speech Dispatcher on its socket, with these voices; keeps every line it was told. */
export class StandInDispatcher {
  readonly lines: string[] = [];
  readonly #server: net.Server;
  readonly #voices: readonly string[];
  /** The line that it never answers, and nothing after it. */
  hangsAt: string | null = null;

  private constructor(voices: readonly string[]) {
    this.#voices = voices;
    this.#server = net.createServer((socket) => this.#answer(socket));
  }

  static async start(runtimeFolder: string, voices: readonly string[] = ["espeak-ng", "dummy"]) {
    const folder = path.join(runtimeFolder, "speech-dispatcher");
    fs.mkdirSync(folder, { recursive: true });
    const dispatcher = new StandInDispatcher(voices);
    await new Promise<void>((resolve) => dispatcher.#server.listen(path.join(folder, "speechd.sock"), resolve));
    return dispatcher;
  }
  stop(): void {
    this.#server.close();
  }

  #answer(socket: net.Socket): void {
    let isText = false;
    let rest = "";
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      const lines = (rest + bytes.toString()).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        this.lines.push(line);
        if (line === this.hangsAt) return void socket.removeAllListeners("data");
        const reply = isText ? (line === "." ? ["225-21", "225 OK MESSAGE QUEUED"] : []) : this.#replyTo(line);
        isText = isText ? line !== "." : line === "SPEAK";
        for (const each of reply) socket.write(`${each}\r\n`);
      }
    });
  }
  #replyTo(line: string): readonly string[] {
    if (line === "SPEAK") return ["230 OK RECEIVING DATA"];
    if (line === "LIST OUTPUT_MODULES")
      return [...this.#voices.map((voice) => `250-${voice}`), "250 OK MODULES LISTED"];
    return ["200 OK"];
  }
}
