import { type Facts, LASTING_FACTS, type LastingFact } from "../../../shared/body/body";
import { HelpNumbers } from "./help-numbers";
import { QuestionRows } from "./question-rows";

interface AboutYouProps {
  readonly facts: Facts;
  readonly onChange: (facts: Facts) => void;
}

/** What is asked once about a person; each line may stay open. */
export function AboutYou({ facts, onChange }: AboutYouProps) {
  const { known, age } = facts;
  const isFact = (id: string): id is LastingFact => LASTING_FACTS.some((each) => each === id);
  return (
    <>
      <QuestionRows
        ids={LASTING_FACTS}
        given={known}
        onGive={(id, answer) => {
          if (isFact(id)) onChange({ ...facts, known: { ...known, [id]: answer } });
        }}
      />
      <HelpNumbers
        names={["age"]}
        given={age === null ? {} : { age }}
        onGive={(_name, value) => onChange({ ...facts, age: value })}
      />
    </>
  );
}
