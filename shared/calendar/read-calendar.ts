import { linesOf, propertyOf, type Property } from "./calendar-text";
import { addTo } from "./lists";

/** The properties of one event, by name. Those of what is inside it, such as alarms, are not among them. */
export type EventText = ReadonlyMap<string, readonly Property[]>;

export interface CalendarText {
  readonly events: readonly EventText[];
  /** How many events there are beyond those; they were not read. */
  readonly unread: number;
  /** The offsets that a zone of the file has, by its name, in minutes east of Greenwich. */
  readonly offsets: ReadonlyMap<string, readonly number[]>;
  /** The zones that whole calendars are meant for, as Google and Apple write it; a file may hold several. */
  readonly zones: readonly string[];
  /** Whether any of it counts days as we do. */
  readonly isGregorian: boolean;
}

const EVENT_PROPERTIES = [
  ...["UID", "SEQUENCE", "STATUS", "DTSTART", "DTEND", "DURATION"],
  ...["RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID"],
];
const CALENDAR_PROPERTIES = ["BEGIN", "END", "TZID", "TZOFFSETTO", "X-WR-TIMEZONE", "METHOD", "CALSCALE"];
const NAMES: ReadonlySet<string> = new Set([...EVENT_PROPERTIES, ...CALENDAR_PROPERTIES]);

/** As many as a person has in some ten years. */
const MAX_EVENTS = 15_000;
/** More than anyone's calendars are in. */
const MOST_ZONES = 8;
/** Said of each event of a calendar that was sent to take its events back. */
const CANCELLED: Property = { name: "STATUS", parameters: "", value: "CANCELLED" };

/** How Outlook, Hotmail and others mark an event of whole days that they write with times. */
export const ALL_DAY = /^X-[A-Z-]*ALL-?DAY(?:-?EVENT)?$/;

/** Finds the events of a calendar, and the zones it tells of; `null` where the text is no calendar. */
export function readCalendar(text: string): CalendarText | null {
  const reader = new Reader();
  for (const line of linesOf(text)) {
    const property = propertyOf(line, (name) => NAMES.has(name) || (name.startsWith("X-") && ALL_DAY.test(name)));
    if (property !== null) reader.read(property);
  }
  return reader.result();
}

/**
 * Follows what begins and ends. It is as lenient as can be, since a part that was not ended must not swallow the events after
 * it: an event ends where the next begins. It counts how deep it is, and keeps no names, so that depth costs nothing.
 */
class Reader {
  readonly #events: EventText[] = [];
  readonly #offsets = new Map<string, number[]>();
  #event: Map<string, Property[]> | null = null;
  #unread = 0;
  /** How many parts are open inside of the event. */
  #inner = 0;
  #zoneName: string | null = null;
  readonly #zones = new Set<string>();
  #calendars = 0;
  #foreignCalendars = 0;
  /** What is said of the calendar that is read: that it takes its events back, and that its dates are none of ours. */
  #isCancelling = false;
  #isForeign = false;

  read(property: Property): void {
    const { name, value } = property;
    if (name === "BEGIN") this.#begin(value.toUpperCase());
    else if (name === "END") this.#end(value.toUpperCase());
    else if (this.#event === null) this.#readOutside(name, value);
    else if (this.#inner === 0) addTo(this.#event, name, property);
  }

  result(): CalendarText | null {
    if (this.#calendars === 0) return null;
    return {
      events: this.#events,
      unread: this.#unread,
      offsets: this.#offsets,
      zones: [...this.#zones],
      isGregorian: this.#foreignCalendars < this.#calendars,
    };
  }

  #begin(part: string): void {
    if (part === "VCALENDAR") {
      this.#calendars += 1;
      this.#isCancelling = false;
      this.#isForeign = false;
    }
    if (part === "VEVENT") this.#beginEvent();
    else if (this.#event !== null) this.#inner += 1;
  }

  #beginEvent(): void {
    this.#event = new Map(this.#isCancelling ? [["STATUS", [CANCELLED]]] : []);
    this.#inner = 0;
    if (this.#events.length >= MAX_EVENTS) this.#unread += 1;
    // Dates of another reckoning would be read as ours, so such an event has none.
    else this.#events.push(this.#isForeign ? new Map() : this.#event);
  }

  #end(part: string): void {
    if (part === "VEVENT" || part === "VCALENDAR") this.#event = null;
    else if (this.#inner > 0) this.#inner -= 1;
    if (part === "VTIMEZONE") this.#zoneName = null;
  }

  #readOutside(name: string, value: string): void {
    if (name === "TZID") this.#zoneName = value;
    if (name === "TZOFFSETTO" && this.#zoneName !== null) addTo(this.#offsets, this.#zoneName, offsetOf(value));
    if (name === "X-WR-TIMEZONE" && this.#zones.size < MOST_ZONES) this.#zones.add(value);
    if (name === "METHOD") this.#isCancelling = value.toUpperCase() === "CANCEL";
    if (name === "CALSCALE" && !this.#isForeign && value.toUpperCase() !== "GREGORIAN") {
      this.#isForeign = true;
      this.#foreignCalendars += 1;
    }
  }
}

/** "+0130" in minutes; one that is none counts as none. */
function offsetOf(text: string): number {
  const [, sign = "", hours = "0", minutes = "0"] = /^([+-]?)(\d\d):?(\d\d)/.exec(text) ?? [];
  return (sign === "-" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
}
