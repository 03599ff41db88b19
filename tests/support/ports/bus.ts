import type { CallName, DBusClient, SignalName } from "../../../electron/platform/linux/message-bus";

interface Listener extends SignalName {
  readonly hear: (body: readonly unknown[], path: string) => void;
}
interface Call {
  readonly to: string;
  readonly path: string;
  readonly member: string;
  readonly body: readonly unknown[];
}
const PROPERTIES = "org.freedesktop.DBus.Properties";

/**
 * A message bus with services on it that a test answers for. What is not answered for is refused, as by a bus where nobody has
 * the name.
 */
export class FakeBus implements DBusClient {
  readonly calls: Call[] = [];
  /** Answers by "member", or by "property <name>"; thrown errors are refusals. */
  readonly answers = new Map<string, (call: Call) => unknown>();
  readonly #owned = new Set<string>();
  #ends: readonly (() => void)[] = [];
  #listeners: readonly Listener[] = [];
  #watchers: readonly { readonly name: string; readonly tell: (isThere: boolean) => void }[] = [];

  /** How many listeners there are, of signals and of names. */
  get listening(): number {
    return this.#listeners.length + this.#watchers.length;
  }

  readonly call = async (
    to: string,
    path: string,
    _name: string,
    member: string,
    _signature = "",
    ...body: unknown[]
  ): Promise<unknown> => {
    const call: Call = { to, path, member, body };
    this.calls.push(call);
    if (!this.isOpen) throw new Error(`${member}: the bus is gone`);
    const answer = this.answers.get(`${to} ${member}`) ?? this.answers.get(member);
    await Promise.resolve();
    if (answer === undefined) throw new Error(`${member}: nobody answers`);
    return answer(call);
  };
  readonly property = (to: string, path: string, name: string, property: string): Promise<unknown> =>
    this.call(to, path, name, `property ${property}`);
  isOpen = true;
  /** Names the bus would start a service for. */
  readonly startable = new Set<string>();
  readonly canStart = (name: string): Promise<boolean> => Promise.resolve(this.startable.has(name));
  readonly hasOwner = (name: string): Promise<boolean> => Promise.resolve(this.#owned.has(name));

  readonly watchName = (name: string, tell: (isThere: boolean) => void): void => {
    this.#watchers = [...this.#watchers, { name, tell }];
    void this.hasOwner(name).then(tell);
  };
  readonly onSignal = (signal: SignalName, hear: Listener["hear"]): void => {
    this.#listeners = [...this.#listeners, { ...signal, hear }];
  };
  readonly onProperties = (
    from: string,
    name: string,
    listener: (changed: ReadonlyMap<string, unknown>, path: string) => void,
  ): void =>
    this.onSignal({ from, interface: PROPERTIES, member: "PropertiesChanged", first: name }, ([, changed], path) => {
      if (changed instanceof Map) listener(changed, path);
    });

  readonly address = ":1.7";
  readonly #takers: (CallName & { readonly hear: (body: readonly unknown[]) => void })[] = [];
  readonly onCall = (call: CallName, hear: (body: readonly unknown[]) => void): void =>
    void this.#takers.push({ ...call, hear });
  /** A service calls us, where we take its calls. */
  callUs(from: string, member: string, body: readonly unknown[]): void {
    for (const taker of this.#takers) if (taker.from === from && taker.member === member) taker.hear(body);
  }

  readonly onEnd = (tell: () => void): void => {
    this.#ends = [...this.#ends, tell];
  };

  /** The bus ends, and with it everyone on it. */
  end(): void {
    this.isOpen = false;
    for (const name of [...this.#owned]) this.own(name, false);
    for (const tell of this.#ends) tell();
  }
  /** A service comes onto the bus, or leaves it. */
  own(name: string, isThere = true): void {
    if (isThere) this.#owned.add(name);
    else this.#owned.delete(name);
    for (const watcher of this.#watchers) if (watcher.name === name) watcher.tell(isThere);
  }
  /** A signal of the service with the name `from`. */
  emit(name: string, member: string, body: readonly unknown[], path = "/", from = name): void {
    for (const { from: owner, interface: own, member: said, first, hear } of this.#listeners)
      if (owner === from && own === name && said === member && (first === undefined || first === body[0]))
        hear(body, path);
  }
  /** Says of an interface somewhere on the bus that a property of it has changed. */
  change(name: string, path: string, property: string, value: unknown, from = name): void {
    this.emit(PROPERTIES, "PropertiesChanged", [name, new Map([[property, value]])], path, from);
  }
  /** Lets every answer arrive that is on its way. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  }
}
