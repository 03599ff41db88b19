import { useRef, useState } from "react";
import type { FieldError } from "../../../../shared/documents/field-error";
import type { CustomEdit } from "../../../../shared/routines/custom/custom-edit";
import { CUSTOM_LIMITS } from "../../../../shared/routines/custom/custom-limits";
import { useApp } from "../../state/app-context";
import type { Feedback } from "../../state/feedback";
import { useDocumentEdit } from "../../state/use-document";

export interface FormProps<T> {
  readonly entry: T;
  readonly onKept: (text: string) => void;
  readonly onCancel: () => void;
}

/** Saves an entry, or says beside each field what it still needs. The main process decides; the words are here. */
export function useCustomForm(onKept: (text: string) => void) {
  const { t } = useApp();
  const { edit, status } = useDocumentEdit("routines");
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const keep = async (change: Extract<CustomEdit, { readonly entry: unknown }>): Promise<void> => {
    const outcome = await edit(change);
    setErrors(outcome.kind === "invalid" ? outcome.errors : []);
    if (outcome.kind === "saved") onKept(t("own.kept", { name: change.entry.name.trim() }));
    if (outcome.kind !== "invalid") return;
    const first = form.current?.elements.namedItem(outcome.errors[0]?.field ?? "");
    if (first instanceof HTMLElement) first.focus();
  };
  const faults: Feedback = { kind: "refused", text: t("own.fault.summary", { count: errors.length }) };
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
  return { form, keep, errorOf, status: errors.length > 0 ? faults : status };
}

const mostOf = (field: string): number =>
  field === "name" || field === "dose" ? CUSTOM_LIMITS.name : CUSTOM_LIMITS.text;
