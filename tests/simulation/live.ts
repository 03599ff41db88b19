import { assertNever, MINUTE, SECOND, type Ms } from "../../shared/time/units";
import type { DesktopHold } from "../../shared/scheduler/holds";
import type { Act, Reaction, WorkingDay } from "./acts";
import type { Moment } from "./moment";
import { Desk } from "./desk";

/** Plays a working day from its first act to its last and reports each moment to `watch`. */
export function live(day: WorkingDay, watch: (moment: Moment) => void): void {
  const person = new Person(day, watch);
  for (const act of day.acts) person.take(act);
}

/** Someone at a simulated desk who does one act after another and responds to what is on the screen meanwhile. */
class Person {
  readonly #desk: Desk;
  readonly #reactions: readonly Reaction[];
  #reacted = 0;
  /** How the person will respond to the notice or prompt, and when. */
  #intent: { readonly at: Ms; readonly reaction: Reaction } | null = null;
  #rests = false;

  constructor({ plan, start, zone, reactions }: WorkingDay, watch: (moment: Moment) => void) {
    this.#reactions = reactions;
    const decideAndWatch = (moment: Moment): void => {
      if (moment.outputs.some(({ type }) => type === "notice" || type === "prompt")) this.#decide(moment.at);
      watch(moment);
    };
    this.#desk = new Desk({}, { plan, start, zone, watch: decideAndWatch });
  }

  take(act: Act): void {
    const desk = this.#desk;
    switch (act.do) {
      case "work":
        return this.#work(act.length * SECOND);
      case "idle":
        return void desk.idle(act.length * SECOND);
      case "lock":
        return this.#lock(act.length * SECOND, act.typesWrongly);
      case "sleep":
        return this.#sleep(act.length * SECOND, act);
      case "stall":
        if (act.isActive) desk.beActive();
        else desk.beStill();
        return void desk.stall(act.length * SECOND).pass(act.length * SECOND);
      case "setClock":
        // Until the next checkpoint the saved wall clock is the old one, and a reboot would measure a wrong gap by it.
        return void desk.setClock(act.minutes * MINUTE).pass(2 * MINUTE);
      case "setZone":
        return void desk.setZone(act.zone);
      case "hold":
        return void (act.isOn ? desk.hold(act.hold) : desk.release(act.hold));
      case "flap":
        return this.#flap(act.hold, act.gaps);
      case "pause":
        return void desk.pause({ length: act.minutes * MINUTE });
      case "pauseUntil":
        return void desk.pause({ until: desk.now.epoch + act.minutes * MINUTE });
      case "pauseForGood":
        return void desk.pause();
      case "unpause":
        return void desk.unpause();
      case "answer":
        return void desk.answer(act.answer);
      case "restart":
        desk.stopApp(act.how).pass(act.gap * SECOND);
        if (act.reboots) desk.reboot();
        return void desk.startApp();
      case "plan":
        // Hours stay as they are, so that a day with hours has them all day.
        return void desk.changePlan({ ...act.plan, hours: desk.plan.hours });
      default:
        return assertNever(act);
    }
  }

  #lock(length: Ms, typesWrongly: boolean): void {
    const desk = this.#desk.lock().pass(length / 2);
    if (typesWrongly) desk.touch();
    desk.pass(length / 2).unlock();
  }
  #sleep(length: Ms, { isTold, isLocked }: { readonly isTold: boolean; readonly isLocked: boolean }): void {
    if (isLocked) this.#desk.lock();
    if (!isTold) this.#restHands();
    this.#desk.sleep(length, isTold ? "announced" : "unannounced");
    if (isLocked) this.#desk.pass(5 * SECOND).unlock();
  }
  /** Works while a hold goes on and off. */
  #flap(hold: DesktopHold, gaps: readonly number[]): void {
    for (const [index, gap] of gaps.entries()) {
      if (index % 2 === 0) this.#desk.hold(hold);
      else this.#desk.release(hold);
      this.#work(gap * SECOND);
    }
    this.#desk.release(hold);
  }
  /**
   * Nobody types up to the very instant of an unannounced sleep: such input looks like input right after waking, which the
   * scheduler assigns to the time before the sleep.
   */
  #restHands(): void {
    this.#desk.idle(1 * MINUTE);
  }
  /** Works and answers what comes; breaks are spent with or without input. */
  #work(length: Ms): void {
    const desk = this.#desk;
    const until = desk.at + length;
    if (desk.view.mode === "prompt") this.#decide(desk.at);
    while (desk.at < until) {
      if (this.#rests && desk.view.mode === "break") desk.beStill();
      else desk.beActive();
      const breakEnd = desk.state.phase.kind === "resting" ? desk.at + desk.state.phase.to - desk.now.elapsed : until;
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
    const mode = this.#desk.view.mode;
    if (answer === null || mode === "working" || (mode === "break") !== (answer === "end")) return;
    this.#rests = rests;
    this.#desk.answer(answer);
    if (answer !== "start" || endsAfter === null) return;
    const end: Reaction = { answer: "end", after: 0, rests, endsAfter: null };
    this.#intent = { at: this.#desk.at + endsAfter * SECOND, reaction: end };
  }
}
