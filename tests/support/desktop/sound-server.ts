import { spawn, spawnSync } from "node:child_process";
import { until } from "./until";

type Env = Readonly<Record<string, string | undefined>>;

/** A real PulseAudio with a microphone that hears nothing, and programs that record from it. */
export class SoundServer {
  readonly stop: () => void;
  readonly #env: Env;

  private constructor(env: Env, stop: () => void) {
    this.#env = env;
    this.stop = stop;
  }

  static async start(env: Env): Promise<SoundServer> {
    const modules = [
      "module-native-protocol-unix",
      "module-null-sink sink_name=speaker",
      "module-null-source source_name=mic",
    ];
    const options = ["-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--log-level=error"];
    const server = spawn("pulseaudio", [...options, ...modules.flatMap((each) => ["-L", each])], {
      env,
      stdio: "ignore",
    });
    const started = new SoundServer(env, () => server.kill());
    await until("the sound server", () => (started.#list() === null ? undefined : true));
    return started;
  }

  /** Records from a source; answers, once the stream is there, the function that ends it. */
  async record(source: "mic" | "speaker.monitor"): Promise<() => void> {
    const recorder = spawn("parec", [`--device=${source}`, "--raw"], { env: this.#env, stdio: "ignore" });
    await until("the stream", () => (this.#list() === "" ? undefined : true));
    return () => recorder.kill();
  }

  #list(): string | null {
    const { status, stdout } = spawnSync("pactl", ["list", "short", "source-outputs"], {
      env: this.#env,
      encoding: "utf8",
    });
    return status === 0 ? stdout : null;
  }
}
