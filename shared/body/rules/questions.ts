import type { RuleData } from "../red-flag-rule";
import { askInDays, askLater, askNow, askToday } from "./ask";

/** Of which a yes is for the emergency number, now. */
export const EMERGENCY_QUESTIONS = [
  askNow("saddleNumb", "back", ["nhs-back", "girft-ces", "ces-card"]),
  askNow("bladderNew", "back", ["nhs-back", "girft-ces", "ces-card"]),
  askNow("bowelNew", "back", ["nhs-back", "girft-ces", "ces-card"]),
  // As the one sign there is it is unlikely to be grave; a person cannot weigh that at home, so it stays at this level.
  askNow("sexualNumb", "back", ["girft-ces", "ces-card", "ref6"]),
  askNow("bothLegs", "back", ["nhs-back", "girft-ces"]),
  askNow("legWeakFast", "back", ["nhs-back", "ref6", "girft-ces"]),
  askNow("walkNew", "any", ["nhs111w", "ng234"]),
  askNow("chestPain", "any", ["nhs-back", "ref6"]),
  askNow("breathless", "any", ["nhs-dvt"]),
  askNow("seriousAccident", "any", ["nhs-back"]),
  askNow("tearingPain", "back", ["nhs-aaa"]),
  askNow("fainted", "any", ["nhs-aaa"]),
  askNow("strokeSigns", "neck", ["nhs111w", "stroke"]),
  askNow("suddenHeadache", "neck", ["mening"]),
  askNow("stiffNeckFever", "neck", ["mening", "neck-cpd"]),
  askNow("limbCold", "foot", ["ali", "livewell"]),
  askNow("footBlack", "foot", ["ng19"]),
  askNow("footDeformed", "foot", ["nhs-heel"]),
  askNow("sepsisSigns", "any", ["sepsis"]),
  askNow("pregnancyWarning", "back", ["maternity"], "maternity"),
] as const satisfies readonly RuleData[];

/** Of which a yes is for a doctor, today or within days. */
export const SOON_QUESTIONS = [
  askToday("fever", "any", ["nhs-back", "articles"]),
  askInDays("weightLoss", "any", ["nhs-back", "articles"]),
  askInDays("nightPain", "any", ["nhs-back", "ref6"]),
  // The second article calls this an ordinary sign of sciatica; the NHS list asks for a prompt check.
  askInDays("coughPain", "back", ["nhs-back"]),
  // Common at desks: the question is about a NEW pain, or it would speak up for many.
  askInDays("upperBack", "back", ["nhs-back"]),
  askInDays("bandPain", "back", ["ng234"]),
  askInDays("backLump", "back", ["nhs-back"]),
  askToday("footDrop", "leg", ["lothian", "ref6"]),
  // Weakness is a motor sign and is to be seen within days; tingling alone is for an ordinary appointment.
  askInDays("legWeak", "leg", ["ng59", "lothian"]),
  askInDays("armWeak", "neck", ["nhs111w", "neck-cpd"]),
  askInDays("neckJolt", "neck", ["neck-cpd"]),
  askInDays("unsteady", "any", ["articles", "nhs111w"]),
  askInDays("nausea", "any", ["articles"]),
  askToday("bellyThrob", "back", ["nhs-aaa", "ref6"]),
  askToday("urineSigns", "back", ["nhs-kidney"]),
  askToday("rashBand", "any", ["zoster"]),
  askToday("cannotBearWeight", "foot", ["ottawa", "nhs-heel"], "urgentCare"),
  askToday("boneTender", "foot", ["ottawa"], "urgentCare"),
  askToday("snapAtHeel", "leg", ["nhs-heel"], "urgentCare"),
  askToday("cannotTiptoe", "leg", ["nhs-heel"], "urgentCare"),
  askInDays("footWound", "foot", ["livewell", "duk"]),
  askToday("spreadingRed", "foot", ["livewell", "ng19"]),
  askToday("footHot", "foot", ["ng19", "articles"]),
  askToday("hotJoint", "any", ["nhs-gout"]),
  askToday("calfSwollen", "leg", ["nhs-dvt"]),
  askToday("footColour", "foot", ["livewell", "duk"]),
  askInDays("restPainFoot", "foot", ["livewell", "ali"]),
  askInDays("boneSpot", "foot", ["stressfx"]),
] as const satisfies readonly RuleData[];

/** Of which a yes is for an ordinary appointment. */
export const ROUTINE_QUESTIONS = [
  askLater("stopsLife", "any", ["nhs-back", "nhs-heel", "articles"]),
  askLater("spreading", "any", ["articles", "nhs-back"]),
  askLater("recurring", "any", ["nhs-heel"]),
  askLater("legTingle", "leg", ["articles", "ng59"]),
  askLater("footTingle", "foot", ["nhs-heel", "articles"]),
  askLater("armTingle", "neck", ["nhs111w"]),
  askLater("moodLow", "any", ["articles"]),
  askLater("morningStiff", "back", ["ng65"]),
  askLater("bothFeetSwollen", "foot", ["articles"]),
  askLater("calfWalkPain", "leg", ["ali"]),
  askLater("archDropped", "foot", ["pttd"]),
  askLater("footSwollen", "foot", ["articles"]),
  askLater("footShape", "foot", ["duk"]),
] as const satisfies readonly RuleData[];
