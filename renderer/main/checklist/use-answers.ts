import { useState } from "react";
import type { Answer, ChecklistAnswers, ChecklistItemId } from "../../../shared/ergonomics/answers";
import { useApp } from "../state/app-context";

export type OnAnswer = (item: ChecklistItemId, answer: Answer | null) => void;

/** The answers as kept, and the way to give one. What could not be saved is said, in words. */
export function useAnswers(): {
  readonly answers: ChecklistAnswers;
  readonly answer: OnAnswer;
  readonly refusal: string;
} {
  const { app, api } = useApp();
  const [refusal, setRefusal] = useState("");
  const answer: OnAnswer = (item, given) =>
    void api
      .call("checklist:answer", { item, answer: given })
      .then((reply) => setRefusal(reply.ok ? "" : reply.message));
  return { answers: app.checklist, answer, refusal };
}
