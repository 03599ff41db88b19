import { areaOf, type BreakProgress, type Care } from "../../../shared/break-page/care";
import { replaceStep, seatedVersion } from "../../../shared/routines/change";
import { pickRoutine } from "../../../shared/routines/pick";
import {
  exerciseIdOf,
  NOTHING_SPARED,
  routineOf,
  type Exclusion,
  type ExclusionReason,
  type RoutineRequest,
  type Spared,
  type Step,
} from "../../../shared/routines/routine";

export interface CarePorts {
  /** Keeps what the person took out. */
  readonly exclude: (excluded: readonly Exclusion[]) => void;
  /** Keeps for the rest of the day what hurt. */
  readonly spare: (spared: Spared) => void;
}

/** The break that care is taken in. */
interface CaredBreak {
  readonly ask: () => RoutineRequest;
  readonly now: Pick<BreakProgress, "session" | "isSeated">;
  readonly replaceRest: (make: (room: RoutineRequest) => readonly Step[]) => void;
  readonly sit: (isSeated: boolean | null) => void;
}

/** Something that was said, of the step that was on, and how things stood before. */
interface Said {
  readonly care: Care;
  readonly index: number;
  readonly left: readonly Step[];
  readonly spared: Spared;
  readonly isSeated: boolean;
}

/**
 * What the person says in a break for the sake of their body, each with its way back. Nothing lasts longer than the break, or
 * the day where it hurt, unless they say that too.
 */
export class BreakCare {
  #said: Said | null = null;
  readonly #session: CaredBreak;
  readonly #ports: CarePorts;

  constructor(session: CaredBreak, ports: CarePorts) {
    this.#session = session;
    this.#ports = ports;
  }

  /** What was said last. It goes with the step it was said of. */
  get said(): Care | null {
    return this.#said?.index === this.#session.now.session.index ? this.#said.care : null;
  }

  /** Takes the card that is on out for good, and shows another in its place. */
  notForMe(): void {
    this.#ofCard((step) => {
      const { steps, excluded } = this.#without("notForMe");
      this.#ports.exclude(excluded);
      this.#session.replaceRest(() => steps);
      return { type: "notForMe", step };
    });
  }

  /** Takes the card that is on out for today, and has another ready for when the person goes on, if they do. */
  hurts(wasPaused: boolean): void {
    this.#ofCard((step, id) => {
      const { cards, areas } = this.#spared;
      this.#ports.spare({ cards: [...cards, id], areas });
      this.#session.replaceRest(() => this.#without("hurts").steps);
      return { type: "hurts", step, wasPaused, isGentleToday: false, isLeftOut: false };
    });
  }

  /** For the rest of the day there is only gentle movement for what hurt, from this break on. */
  gentleToday(): void {
    const care = this.said;
    const area = care?.type === "hurts" ? areaOf(care.step) : null;
    if (care?.type !== "hurts" || area === null) return;
    const { cards, areas } = this.#spared;
    this.#ports.spare({ cards, areas: [...areas, area] });
    this.#session.replaceRest((room) => pickRoutine(room).steps);
    this.#now({ ...care, isGentleToday: true });
  }

  /** What hurt is out for good. */
  leaveOut(): void {
    const care = this.said;
    const id = care?.type === "hurts" ? exerciseIdOf(care.step) : null;
    if (care?.type !== "hurts" || id === null) return;
    this.#ports.exclude([...this.#session.ask().excluded, { id, reason: "hurts" }]);
    this.#now({ ...care, isLeftOut: true });
  }

  /** Puts what is left of this break onto the chair, or back on the feet. The next one is as it is set. */
  changeSeat(): void {
    const before = this.#before;
    const isSeated = !before.isSeated;
    this.#session.sit(isSeated);
    this.#session.replaceRest(
      (room) => (isSeated ? seatedVersion(routineOf(before.left), room) : pickRoutine(room)).steps,
    );
    this.#said = { ...before, care: { type: "seated", isSeated, isAlways: false } };
  }

  /** The next ones are so, too. Answers which way; `null` where nobody asked for it in this break. */
  always(): boolean | null {
    const care = this.said;
    if (care?.type !== "seated") return null;
    this.#now({ ...care, isAlways: true });
    return care.isSeated;
  }

  /** Everything is as it was before what the person said last. Answers what that was. */
  undo(): Care | null {
    const [before, care] = [this.#said, this.said];
    if (before === null || care === null) return null;
    const id = care.type === "seated" ? null : exerciseIdOf(care.step);
    const { excluded } = this.#session.ask();
    if (excluded.some((each) => each.id === id)) this.#ports.exclude(excluded.filter((each) => each.id !== id));
    this.#ports.spare(before.spared);
    if (care.type === "seated") this.#session.sit(before.isSeated);
    this.#session.replaceRest(() => before.left);
    this.end();
    return care;
  }

  /** The break goes on: there is nothing more to stop for. */
  goOn(): void {
    if (this.#said?.care.type === "hurts") this.end();
  }
  end(): void {
    this.#said = null;
  }

  /** More is done about what was said already; its way back leads to before all of it. */
  #now(care: Care): void {
    if (this.#said !== null) this.#said = { ...this.#said, care };
  }
  get #spared(): Spared {
    return this.#session.ask().spared ?? NOTHING_SPARED;
  }
  get #before(): Omit<Said, "care"> {
    const { session, isSeated } = this.#session.now;
    return { index: session.index, left: session.steps.slice(session.index), spared: this.#spared, isSeated };
  }

  /** Something is said of the card that is on. */
  #ofCard(act: (step: Step, id: string) => Care): void {
    const { steps, index } = this.#session.now.session;
    const step = steps[index];
    const id = step === undefined ? null : exerciseIdOf(step);
    if (step === undefined || id === null) return;
    const before = this.#before;
    this.#said = { ...before, care: act(step, id) };
  }

  /** The steps that are left with another in the place of the first, and all exclusions with it. */
  #without(reason: ExclusionReason): { readonly steps: readonly Step[]; readonly excluded: readonly Exclusion[] } {
    const { steps, index } = this.#session.now.session;
    const { routine, excluded } = replaceStep(routineOf(steps), index, reason, this.#session.ask());
    return { steps: routine.steps.slice(index), excluded };
  }
}
