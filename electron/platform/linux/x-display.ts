/**
 * Whether the X server of a name is there, as far as the file of its socket tells; one on another machine is taken to be. A
 * session of Wayland may still name the server of an earlier one.
 */
export function isXThere(display: string, exists: (file: string) => boolean): boolean {
  const [, number] = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display) ?? [];
  return number === undefined ? display !== "" : exists(`/tmp/.X11-unix/X${number}`);
}
