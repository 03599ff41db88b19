import { spawn, spawnSync } from "node:child_process";
import { z } from "zod";
import { until } from "./until";

const SINK_INPUTS = z.array(
  z.object({
    corked: z.boolean(),
    mute: z.boolean(),
    volume: z.record(z.string(), z.object({ value_percent: z.string() })),
    properties: z.record(z.string(), z.string()),
  }),
);
export interface Playing {
  readonly program: string;
  readonly isCorked: boolean;
  readonly volume: string;
}

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

  /** Plays silence as another program would play media; answers the function that ends it. */
  async playMedia(): Promise<() => void> {
    const player = spawn("pacat", ["--playback", "--client-name=media", "/dev/zero"], {
      env: this.#env,
      stdio: "ignore",
    });
    await until("the media", () => this.playing().find(({ program }) => program === "media"));
    return () => player.kill();
  }

  /** What is being played at present. */
  playing(): readonly Playing[] {
    const { stdout } = spawnSync("pactl", ["--format=json", "list", "sink-inputs"], {
      env: this.#env,
      encoding: "utf8",
    });
    return SINK_INPUTS.parse(JSON.parse(stdout)).map(({ corked, mute, volume, properties }) => ({
      program: properties["application.name"] ?? "",
      isCorked: corked || mute,
      volume: Object.values(volume).map(({ value_percent }) => value_percent)[0] ?? "",
    }));
  }

  /** Listens to the speaker; the answer ends that, and says how loud the loudest moment was, from 0 to 1. */
  async listen(): Promise<() => number> {
    const recorder = spawn(
      "parec",
      ["--device=speaker.monitor", "--latency-msec=20", "--raw", "--format=s16le", "--channels=1"],
      {
        env: this.#env,
        stdio: ["ignore", "pipe", "ignore"],
      },
    );
    let peak = 0;
    let hasBegun = false;
    recorder.stdout.on("data", (bytes: Buffer) => {
      hasBegun = true;
      for (let at = 0; at + 1 < bytes.length; at += 2) peak = Math.max(peak, Math.abs(bytes.readInt16LE(at)) / 32_768);
    });
    await until("the first of what is heard", () => (hasBegun ? true : undefined));
    return () => {
      recorder.kill();
      return peak;
    };
  }

  #list(): string | null {
    const { status, stdout } = spawnSync("pactl", ["list", "short", "source-outputs"], {
      env: this.#env,
      encoding: "utf8",
    });
    return status === 0 ? stdout : null;
  }
}
