import { CALL_NAMES, mayCall, type AnswerOf, type CallName, type Reply } from "../../shared/contract";
import { MAX_PAYLOAD } from "../../shared/schemas/payload-limits";
import { weigh } from "../../shared/schemas/weigh";
import type { Faults, Gate, Sender } from "../ports";
import { pageOf } from "../platform/windows/pages";
import { PAYLOADS, type PayloadSchema, type ReadPayload } from "./payloads";
import { okReply, failReply, type Words } from "./reply";

export type Handlers = {
  readonly [N in CallName]: (
    payload: ReadPayload<N>,
    senderId: number,
  ) => Reply<AnswerOf<N>> | Promise<Reply<AnswerOf<N>>>;
};

/**
 * Answers every call of the contract: checks who sends, reads the payload, then hands it to its handler. There is always an
 * answer: what a handler throws is noted, and the page learns no more than that something went wrong.
 */
export function serve(gate: Gate, handlers: Handlers, words: Words, faults: Pick<Faults, "note">): void {
  for (const name of CALL_NAMES) serveOne(gate, name, handlers, words, faults);
}

function serveOne<N extends CallName>(
  gate: Gate,
  name: N,
  handlers: Handlers,
  { t }: Words,
  { note }: Pick<Faults, "note">,
): void {
  const answer = async (sender: Sender, args: readonly unknown[]): Promise<Reply<AnswerOf<N>>> => {
    if (!maySend(sender, name)) return failReply("E_SENDER", t("error.sender"));
    if (args.length > 1) return failReply("E_ARGS", t("error.payload"));
    const weight = weigh(args[0], MAX_PAYLOAD);
    if (weight === "tooLarge") return failReply("E_TOO_LARGE", t("error.payload.long"));
    if (weight === "notPlain") return failReply("E_ARGS", t("error.payload"));
    const payload = read(PAYLOADS[name], args[0], { t });
    return payload.ok ? handlers[name](payload.value, sender.id) : payload;
  };
  gate.handle(name, (sender, args) =>
    answer(sender, args).catch((error: unknown) => {
      note(`call ${name}`, error);
      return failReply("E_INTERNAL", t("error.internal"));
    }),
  );
}

/** Only our own pages, from their main frame, and each kind only its own calls. */
function maySend({ url }: Sender, name: CallName): boolean {
  const page = url === null ? null : pageOf(url);
  return page !== null && mayCall(page, name);
}

function read<T>({ schema, outOfRange }: PayloadSchema<T>, given: unknown, { t }: Words): Reply<T> {
  const parsed = schema.safeParse(given);
  if (!parsed.success) return failReply("E_ARGS", t("error.payload"));
  const code = outOfRange?.(parsed.data) ?? null;
  return code === null ? okReply(parsed.data) : failReply(code, t("error.payload.range"));
}
