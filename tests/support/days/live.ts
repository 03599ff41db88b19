import { assertNever, MINUTE, SECOND, type Ms } from "../../../shared/time/units";
import type { Act, Reaction, WorkingDay } from "./acts";
import type { Moment } from "./moment";
import { SimulatedDay } from "./simulated-day";

/** Lives a working day from its first act to its last, telling `watch` of each moment. */
export function live(day: WorkingDay, watch: (moment: Moment) => void): void {
  const person = new Person(day, watch);
  for (const act of day.acts) person.take(act);
}

/** Someone at a simulated desk: does one act after another, and reacts to what stands on the screen meanwhile. */
class Person {
  readonly #desk: SimulatedDay;
  readonly #reactions: readonly Reaction[];
  #reacted = 0;
  /** What the person is about to do about the notice or prompt, and when. */
  #intent: { readonly at: Ms; readonly reaction: Reaction } | null = null;
  #rests = false;

  constructor({ plan, start, zone, reactions }: WorkingDay, watch: (moment: Moment) => void) {
    this.#reactions = reactions;
    this.#desk = new SimulatedDay({
      plan,
      start,
      zone,
      watch: (moment) => {
        if (moment.outputs.some(({ type }) => type === "notice" || type === "prompt")) this.#decide(moment.at);
        watch(moment);
      },
    });
  }

  take(act: Act): void {
    const desk = this.#desk;
    switch (act.do) {
      case "work":
        return this.#work(act.length * SECOND);
      case "idle":
        desk.beStill();
        return desk.pass(act.length * SECOND);
      case "lock":
        desk.lock();
        desk.pass((act.length * SECOND) / 2);
        if (act.typesWrongly) desk.touch();
        desk.pass((act.length * SECOND) / 2);
        return desk.unlock();
      case "sleep":
        if (act.isLocked) desk.lock();
        if (!act.isTold) this.#restHands();
        desk.sleep(act.length * SECOND, act.isTold);
        if (!act.isLocked) return;
        desk.pass(5 * SECOND);
        return desk.unlock();
      case "stall":
        if (act.isActive) desk.beActive();
        else desk.beStill();
        return desk.stall(act.length * SECOND);
      case "setClock":
        desk.setClock(act.minutes * MINUTE);
        // Until the next checkpoint the kept wall clock is the old one, and a reboot would measure a wrong gap by it.
        return desk.pass(2 * MINUTE);
      case "setZone":
        return desk.setZone(act.zone);
      case "hold":
        return desk.hold(act.hold, act.isOn);
      case "pause":
        return desk.pauseFor({ length: act.minutes * MINUTE });
      case "pauseUntil":
        return desk.pauseFor({ until: desk.now.epoch + act.minutes * MINUTE });
      case "pauseForGood":
        return desk.pauseFor({});
      case "unpause":
        return desk.unpause();
      case "answer":
        return desk.answer(act.answer);
      case "restart":
        desk.stopApp(act.how);
        desk.pass(act.gap * SECOND);
        if (act.reboots) desk.reboot();
        return desk.startApp();
      case "plan":
        // Hours stay as they are, so that a day with hours has them all day.
        return desk.changePlan({ ...act.plan, hours: desk.plan.hours });
      default:
        return assertNever(act);
    }
  }

  /**
   * Nobody types up to the very instant of a sleep that nothing tells of: such a key cannot be told from one right after the
   * wake, which the scheduler then dates before the sleep.
   */
  #restHands(): void {
    this.#desk.beStill();
    this.#desk.pass(1 * MINUTE);
  }
  /** Works, answering what comes; a break is spent still or not, as the person is. */
  #work(length: Ms): void {
    const desk = this.#desk;
    const until = desk.at + length;
    if (desk.view?.mode === "prompt") this.#decide(desk.at);
    while (desk.at < until) {
      if (this.#rests && desk.view?.mode === "break") desk.beStill();
      else desk.beActive();
      const breakEnd = desk.state?.phase.kind === "resting" ? desk.at + desk.state.phase.to - desk.now.elapsed : until;
      desk.passTo(Math.min(until, breakEnd, this.#intent?.at ?? until, desk.at + MINUTE));
      if (this.#intent !== null && this.#intent.at <= desk.at) this.#react(this.#intent.reaction);
    }
  }
  #decide(at: Ms): void {
    const reaction = this.#reactions[this.#reacted % this.#reactions.length];
    if (reaction === undefined) return;
    this.#reacted += 1;
    this.#intent = { at: at + reaction.after * SECOND, reaction };
  }
  #react({ answer, rests, endsAfter }: Reaction): void {
    this.#intent = null;
    const mode = this.#desk.view?.mode;
    if (answer === null || mode === "working" || (mode === "break") !== (answer === "end")) return;
    this.#rests = rests;
    this.#desk.answer(answer);
    if (answer !== "start" || endsAfter === null) return;
    const end: Reaction = { answer: "end", after: 0, rests, endsAfter: null };
    this.#intent = { at: this.#desk.at + endsAfter * SECOND, reaction: end };
  }
}
