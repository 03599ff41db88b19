import { readFileSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { padded } from "./x11-bytes";

/** A connection that the X server took. */
interface Connected {
  readonly socket: net.Socket;
  /** The root window of the first screen. */
  readonly root: number;
  /** What came behind the greeting. */
  readonly rest: Buffer;
}

/** Connects to a local display by the name that DISPLAY gives it. Rejects where there is none, or it refuses. */
export async function connectToDisplay(display: string): Promise<Connected> {
  const [, number] = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display) ?? [];
  if (number === undefined) throw new Error("There is no local X display");
  const socket = net.connect(`/tmp/.X11-unix/X${number}`);
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  socket.write(hello(cookieOf(number)));
  const { setup, rest } = await readSetup(socket);
  return { socket, root: rootOf(setup), rest };
}

interface Cookie {
  readonly name: string;
  readonly data: Buffer;
}
function hello({ name, data }: Cookie): Buffer {
  const bytes = Buffer.alloc(12 + padded(name.length) + padded(data.length));
  bytes.write("l", 0, "latin1");
  bytes.writeUInt16LE(11, 2);
  bytes.writeUInt16LE(name.length, 6);
  bytes.writeUInt16LE(data.length, 8);
  bytes.write(name, 12, "latin1");
  data.copy(bytes, 12 + padded(name.length));
  return bytes;
}

/** The key to a display from the person's own key file; empty where none is needed. */
function cookieOf(display: string): Cookie {
  const none = { name: "", data: Buffer.alloc(0) };
  try {
    const file = readFileSync(process.env["XAUTHORITY"] ?? path.join(os.homedir(), ".Xauthority"));
    for (let at = 0; at < file.length;) {
      at += 2;
      const [, number, name, data] = [0, 1, 2, 3].map(() => {
        const length = file.readUInt16BE(at);
        at += 2 + length;
        return file.subarray(at - length, at);
      });
      const isFor = number?.length === 0 || number?.toString("latin1") === display;
      if (isFor && name?.toString("latin1") === "MIT-MAGIC-COOKIE-1" && data !== undefined)
        return { name: "MIT-MAGIC-COOKIE-1", data };
    }
    return none;
  } catch {
    return none;
  }
}

function readSetup(socket: net.Socket): Promise<{ readonly setup: Buffer; readonly rest: Buffer }> {
  return new Promise((resolve, reject) => {
    let got = Buffer.alloc(0);
    const onData = (data: Buffer): void => {
      got = Buffer.concat([got, data]);
      const length = got.length < 8 ? Infinity : 8 + got.readUInt16LE(6) * 4;
      if (got.length < length) return;
      socket.off("data", onData);
      if (got.readUInt8(0) !== 1) return reject(new Error("The X server refuses"));
      resolve({ setup: got.subarray(0, length), rest: got.subarray(length) });
    };
    socket.on("data", onData);
    socket.once("close", () => reject(new Error("The X server hung up")));
  });
}

/** The root window of the first screen: behind the vendor's name and the list of pixel formats. */
function rootOf(setup: Buffer): number {
  const vendor = padded(setup.readUInt16LE(24));
  const formats = setup.readUInt8(29) * 8;
  return setup.readUInt32LE(40 + vendor + formats);
}
