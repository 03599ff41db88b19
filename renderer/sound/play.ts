import type { Chime } from "../../shared/sound/chime";
import { RATE, type Pcm } from "../../shared/sound/pcm";
import { MAX_CUSTOM_SECONDS, notesOf, type Note } from "../../shared/sound/notes";

/** Below this a tone cannot be heard; a sound that dies away by a constant share each moment never reaches 0. */
const SILENT = 0.001;
/** Struck slowly enough not to click, in seconds. */
const ATTACK = 0.006;
const FADE = 0.5;

/** Plays a chime to its end. Where there is no own sound the soft chime takes its place. Never rejects for want of a speaker. */
export async function play({ sound, part, volume, own }: Chime): Promise<void> {
  const audio = new AudioContext();
  const master = new GainNode(audio, { gain: loudness(volume) });
  master.connect(audio.destination);
  const file = sound === "own" && own !== null ? bufferOf(audio, own) : null;
  const length =
    file === null ? strike(master, notesOf(sound === "own" ? "soft" : sound, part)) : playFile(master, file);
  await new Promise((done) => setTimeout(done, length * 1_000 + TAIL));
  await audio.close();
}

/** What was handed to the speaker a moment ago still lies in its buffer, in milliseconds. */
const TAIL = 300;

/** Ears take loudness by its logarithm: half of the way is to sound half as loud. */
const loudness = (volume: number): number => (volume / 100) ** 2;

function bufferOf(audio: AudioContext, { channels, samples }: Pcm): AudioBuffer {
  const length = samples.length / channels / 2;
  const buffer = audio.createBuffer(channels, length, RATE);
  const view = new DataView(samples.buffer, samples.byteOffset, samples.length);
  for (let channel = 0; channel < channels; channel += 1) {
    const values = Float32Array.from(
      { length },
      (_, at) => view.getInt16((at * channels + channel) * 2, true) / 32_768,
    );
    buffer.copyToChannel(values, channel);
  }
  return buffer;
}

/** The length in seconds. */
function strike(to: GainNode, notes: readonly Note[]): number {
  const { context } = to;
  const from = context.currentTime + ATTACK;
  for (const { at, pitch, level, decay } of notes) {
    const tone = new OscillatorNode(context, { frequency: pitch });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(SILENT, from + at);
    gain.gain.exponentialRampToValueAtTime(level, from + at + ATTACK);
    gain.gain.exponentialRampToValueAtTime(SILENT, from + at + decay);
    tone.connect(gain).connect(to);
    tone.start(from + at);
    tone.stop(from + at + decay);
  }
  return Math.max(...notes.map(({ at, decay }) => at + decay));
}

/** A file that goes on for longer fades out. */
function playFile(to: GainNode, buffer: AudioBuffer): number {
  const { context } = to;
  const from = context.currentTime;
  const source = new AudioBufferSourceNode(context, { buffer });
  const gain = new GainNode(context);
  const length = Math.min(buffer.duration, MAX_CUSTOM_SECONDS);
  if (buffer.duration > MAX_CUSTOM_SECONDS) {
    gain.gain.setValueAtTime(1, from + length - FADE);
    gain.gain.linearRampToValueAtTime(0, from + length);
  }
  source.connect(gain).connect(to);
  source.start(from);
  source.stop(from + length);
  return length;
}
