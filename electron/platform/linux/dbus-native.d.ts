/** The part of the library that is used; its own types leave most of it out. */
declare module "@homebridge/dbus-native" {
  export interface Message {
    readonly type: number;
    readonly sender: string;
    readonly path?: string;
    readonly interface?: string;
    readonly member?: string;
    readonly body?: readonly unknown[];
  }
  export interface Call {
    readonly destination: string;
    readonly path: string;
    readonly interface: string;
    readonly member: string;
    readonly signature?: string;
    readonly body?: readonly unknown[];
  }
  export interface Failure {
    readonly name: string;
    readonly message: unknown;
  }
  export interface InterfaceDescription {
    readonly name: string;
    readonly methods: Readonly<Record<string, readonly [string, string]>>;
    readonly signals: Readonly<Record<string, readonly string[]>>;
    readonly properties: Readonly<Record<string, string>>;
  }
  export interface MessageBus {
    readonly connection: {
      on(event: "message", listener: (message: Message) => void): void;
      on(event: "error", listener: (error: Error) => void): void;
      end(): void;
    };
    invoke(call: Call, answer: (error: Failure | null | undefined, ...values: unknown[]) => void): void;
    addMatch(rule: string, done: (error: Failure | null) => void): void;
    requestName(name: string, flags: number, done: (error: Failure | null, code: number) => void): void;
    releaseName(name: string, done: (error: Failure | null) => void): void;
    exportInterface(implementation: object, path: string, description: InterfaceDescription): void;
    sendSignal(path: string, name: string, member: string, signature?: string, values?: readonly unknown[]): void;
  }
  export function createClient(options: { readonly busAddress: string }): MessageBus;
  const library: { readonly createClient: typeof createClient };
  export default library;
}
