import {
  questionsOf,
  ROSA_AREAS,
  ROSA_SECTIONS,
  ROSA_SECTION_IDS,
  type RosaArea,
  isFault,
  type RosaFault,
  type RosaSection,
} from "./rosa-areas";
import {
  rosaArea,
  rosaDuration,
  scoreRosa,
  type RosaAreaAnswer,
  type RosaInput,
  type RosaScore,
  type RosaUses,
} from "./rosa";

/** A whole questionnaire. */
export interface RosaAnswers {
  readonly areas: Readonly<Record<RosaArea, RosaAreaAnswer>>;
  readonly use: RosaUses;
}

/** What setting one area right would do. */
export interface RosaRemedy {
  readonly area: RosaArea;
  /** What to change there, each with words under `rosa.remedy.<id>`; at least one. */
  readonly steps: readonly RosaFault[];
  /** The final score now and then. */
  readonly final: Change;
  readonly section: RosaSection;
  /** The score of the area's section now and then. */
  readonly inSection: Change;
  /** The other sections that keep the final score where it is; none where it falls. */
  readonly heldBy: readonly RosaSection[];
}
export interface Change {
  readonly from: number;
  readonly to: number;
}

export interface RosaAdvice {
  readonly score: RosaScore;
  /** Each area's total before duration. */
  readonly totals: Readonly<Record<RosaArea, number>>;
  /** The sections whose score is the final one. */
  readonly highest: readonly RosaSection[];
  /** The areas that make it so, in the order they are asked; empty when nothing but the hours does. */
  readonly drivers: readonly RosaArea[];
  /** Every area that lowers anything when set right, what lowers the final score most first. */
  readonly remedies: readonly RosaRemedy[];
}

/** What the answers amount to, what makes the score as high as it is, and what would lower it most. */
export function rosaAdvice(answers: RosaAnswers): RosaAdvice {
  const score = scoreRosa(rosaInput(answers));
  const highest = ROSA_SECTION_IDS.filter((section) => sectionScore(score, section) === score.final);
  const remedies = ROSA_AREAS.flatMap((area) => remedyOf(answers, score, area))
    .filter(({ final, inSection }) => final.to < final.from || inSection.to < inSection.from)
    .sort((a, b) => a.final.to - b.final.to || gain(b.inSection) - gain(a.inSection));
  const inHighest = ROSA_AREAS.filter((area) => highest.includes(sectionOf(area)));
  const alone = inHighest.filter((area) => remedies.some((remedy) => remedy.area === area));
  const totals = rosaTotals(answers);
  return {
    score,
    totals,
    highest,
    // Where no single area lowers its section, all that are not neutral drive it together.
    drivers: alone.length > 0 ? alone : inHighest.filter((area) => stepsFor(answers.areas[area]).length > 0),
    remedies,
  };
}

/** The numbers that answers stand for. A phone that is not used is used for the shortest time. */
export function rosaInput(answers: RosaAnswers): RosaInput {
  const { chair, monitor, phone, mouse, keyboard } = answers.use;
  const totals = rosaTotals(answers);
  return {
    ...totals,
    durChair: rosaDuration(chair),
    durMonitor: rosaDuration(monitor),
    durPhone: totals.phone === 0 ? -1 : rosaDuration(phone),
    durMouse: rosaDuration(mouse),
    durKeyboard: rosaDuration(keyboard),
  };
}

function rosaTotals({ areas }: RosaAnswers): Readonly<Record<RosaArea, number>> {
  const total = (area: RosaArea): number => rosaArea(area, areas[area]);
  return {
    chairHeight: total("chairHeight"),
    panDepth: total("panDepth"),
    armrest: total("armrest"),
    backSupport: total("backSupport"),
    monitor: total("monitor"),
    phone: total("phone"),
    mouse: total("mouse"),
    keyboard: total("keyboard"),
  };
}

function remedyOf(answers: RosaAnswers, score: RosaScore, area: RosaArea): readonly RosaRemedy[] {
  const steps = stepsFor(answers.areas[area]);
  const neutral = questionsOf(area).bases.find(({ points }) => points === 1)?.id;
  if (steps.length === 0 || neutral === undefined) return [];
  const right = { ...answers, areas: { ...answers.areas, [area]: { base: neutral, increments: [] } } };
  const then = scoreRosa(rosaInput(right));
  const section = sectionOf(area);
  const inSection = { from: sectionScore(score, section), to: sectionScore(then, section) };
  const isHeld = (each: RosaSection): boolean => each !== section && sectionScore(then, each) >= score.final;
  const heldBy = ROSA_SECTION_IDS.filter(isHeld);
  return [{ area, steps, final: { from: score.final, to: then.final }, section, inSection, heldBy }];
}

/** What keeps an area from being neutral: its posture, when that is not, and all that adds to it. */
function stepsFor({ base, increments }: RosaAreaAnswer): readonly RosaFault[] {
  return base === "phoneUnused" ? [] : [base, ...increments].filter(isFault);
}

function sectionScore({ chair, sectionB, sectionC }: RosaScore, section: RosaSection): number {
  return { chair, screen: sectionB, hands: sectionC }[section];
}
function sectionOf(area: RosaArea): RosaSection {
  const section = ROSA_SECTION_IDS.find((each) => ROSA_SECTIONS[each].some((member) => member === area));
  if (section === undefined) throw new Error(`${area} belongs to no section`);
  return section;
}
const gain = ({ from, to }: Change): number => from - to;
