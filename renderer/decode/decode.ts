import type { DecodeApi } from "../../shared/contract";
import { decode } from "./to-pcm";

/*
 * A page that nobody sees: it asks for a foreign sound, decodes it, hands its samples back and closes itself. It is the only
 * one that decodes anything, so that what goes wrong in a decoder, or takes all memory, ends here.
 */
const plumbline: unknown = Reflect.get(window, "plumbline");
if (!isDecodeApi(plumbline)) throw new Error("The page was opened without its preload");
/** Letters that a call carries of samples, a byte each. */
const PIECE = 48_000;

void handOver(plumbline).finally(() => window.close());

async function handOver(api: DecodeApi): Promise<void> {
  const reply = await api.call("decode:source");
  if (!reply.ok) return;
  const { channels, samples } = await decode(reply.value);
  for (let at = 0; at < samples.length; at += PIECE) {
    const piece = String.fromCharCode(...samples.subarray(at, at + PIECE));
    await api.call("decode:samples", { channels, length: samples.length, piece });
  }
}

function isDecodeApi(value: unknown): value is DecodeApi {
  return typeof value === "object" && value !== null && "call" in value;
}
