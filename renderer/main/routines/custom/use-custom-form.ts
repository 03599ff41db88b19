import { useRef, useState } from "react";
import type { CustomEdit, FieldError } from "../../../../shared/routines/custom/custom-edit";
import { CUSTOM_LIMITS } from "../../../../shared/routines/custom/custom-limits";
import { useApp } from "../../state/app-context";
import { type Feedback, feedbackOf, NO_FEEDBACK } from "../../state/feedback";

export interface FormProps<T> {
  readonly entry: T;
  readonly onKept: (text: string) => void;
  readonly onCancel: () => void;
}

/** Saves an entry, or says beside each field what it still needs. The main process decides; the words are here. */
export function useCustomForm(onKept: (text: string) => void) {
  const { api, t } = useApp();
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [status, setStatus] = useState<Feedback>(NO_FEEDBACK);
  const keep = async (edit: Extract<CustomEdit, { readonly entry: unknown }>): Promise<void> => {
    const reply = await api.call("routines:edit", edit);
    if (!reply.ok) return setStatus(feedbackOf(reply));
    if (reply.value.length === 0) return onKept(t("own.kept", { name: edit.entry.name.trim() }));
    const isFull = reply.value.some(({ field }) => field === "");
    setErrors(reply.value);
    setStatus({
      kind: "refused",
      text: isFull ? t("own.fault.full") : t("own.fault.summary", { count: reply.value.length }),
    });
    const first = form.current?.elements.namedItem(reply.value[0]?.field ?? "");
    if (first instanceof HTMLElement) first.focus();
  };
  const errorOf = (field: string): string => {
    const reason = errors.find((each) => each.field === field)?.reason;
    if (reason === undefined) return "";
    const [least, most] = CUSTOM_LIMITS.seconds;
    if (field === "seconds") return t("own.fault.seconds", { least, most });
    if (field === "steps") return t("own.fault.cards", { most: CUSTOM_LIMITS.routineSteps });
    if (reason === "empty") return t("own.fault.empty");
    if (reason === "length") return t("own.fault.length", { most: mostOf(field) });
    return reason === "characters" ? t("own.fault.characters") : t("own.fault.other");
  };
  return { form, keep, errorOf, status };
}

const mostOf = (field: string): number =>
  field === "name" || field === "dose" ? CUSTOM_LIMITS.name : CUSTOM_LIMITS.text;
