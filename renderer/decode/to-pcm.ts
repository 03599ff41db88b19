import { KEPT_SECONDS, RATE, type Pcm } from "../../shared/sound/pcm";

/** Decodes a sound to what is kept of it: 16 bits, one channel or two, its first seconds. Rejects where it is none. */
export async function decode(file: Uint8Array): Promise<Pcm> {
  const decoded = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(new Uint8Array(file).buffer);
  const frames = Math.min(decoded.length, KEPT_SECONDS * RATE);
  const channels = decoded.numberOfChannels === 1 ? 1 : 2;
  // The engine mixes down what has more channels.
  const mix = new OfflineAudioContext(channels, frames, RATE);
  const source = new AudioBufferSourceNode(mix, { buffer: decoded });
  source.connect(mix.destination);
  source.start();
  return { channels, samples: samplesOf(await mix.startRendering(), channels) };
}

function samplesOf(sound: AudioBuffer, channels: number): Uint8Array {
  const samples = new Uint8Array(sound.length * channels * 2);
  const view = new DataView(samples.buffer);
  for (let channel = 0; channel < channels; channel += 1)
    for (const [at, value] of sound.getChannelData(channel).entries())
      view.setInt16((at * channels + channel) * 2, Math.round(Math.max(-1, Math.min(1, value)) * 32_767), true);
  return samples;
}
