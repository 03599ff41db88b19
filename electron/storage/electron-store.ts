/** electron-store is loaded with the first change: reading at start needs none of it. */
export async function openElectronStore(folder: string, name: string): Promise<{ store: Record<string, unknown> }> {
  const { default: ElectronStore } = await import("electron-store");
  return new ElectronStore<Record<string, unknown>>({ cwd: folder, name, clearInvalidConfig: false });
}
