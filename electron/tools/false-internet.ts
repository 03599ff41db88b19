import dgram from "node:dgram";
import net from "node:net";

/** Where all that is not a question of DNS is led to, whatever its port was. */
export const CATCH_ALL = 9;
const DNS = 53;
/** Of the blocks set aside for documentation: no machine has them. */
const ADDRESSES: Readonly<Record<number, readonly number[]>> = {
  1: [198, 51, 100, 1],
  28: [0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
};

/**
 * Plays an internet that is there: every name has an address, every port takes what is sent. A program that finds nobody
 * would give up after its first question, and what it has to tell would not be seen.
 */
export async function openFalseInternet(): Promise<void> {
  for (const type of ["udp4", "udp6"] as const) {
    const names = await bound(type, DNS);
    names.on("message", (question, from) => names.send(answerTo(question), from.port, from.address));
    await bound(type, CATCH_ALL);
  }
  // Takes everything and says nothing.
  const server = net.createServer((socket) => void socket.on("error", () => {}).resume());
  await new Promise<void>((ready) => server.listen(CATCH_ALL, "::", ready));
}

function bound(type: "udp4" | "udp6", port: number): Promise<dgram.Socket> {
  const socket = dgram.createSocket({ type, ipv6Only: type === "udp6" });
  return new Promise((resolve) => socket.bind(port, () => resolve(socket)));
}

/** The question again, with an address where one was asked for. */
function answerTo(question: Buffer): Buffer {
  const HEADER = 12;
  let end = HEADER;
  while ((question[end] ?? 0) !== 0) end += (question[end] ?? 0) + 1;
  end += 5;
  const address = ADDRESSES[question.readUInt16BE(end - 4)] ?? [];
  const header = Buffer.from(question.subarray(0, HEADER));
  // An answer, recursion available; one question, and as many answers as there are addresses.
  header.writeUInt16BE(0x8180, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(address.length > 0 ? 1 : 0, 6);
  header.writeUInt32BE(0, 8);
  const record = [0xc0, HEADER, ...question.subarray(end - 4, end), 0, 0, 0, 60, 0, address.length, ...address];
  return Buffer.concat([header, question.subarray(HEADER, end), Buffer.from(address.length > 0 ? record : [])]);
}
