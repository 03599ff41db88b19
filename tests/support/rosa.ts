import type { RosaAnswers } from "../../shared/workspace/rosa/rosa-advice";

/** A workstation with nothing to change, each part of it used for a middling time. */
export const neutralAnswers = (): RosaAnswers => {
  const use = { hoursPerDay: 3, longestContinuousMin: 45 };
  return {
    areas: {
      chairHeight: { base: "seatFits", increments: [] },
      panDepth: { base: "panFits", increments: [] },
      armrest: { base: "armrestsFit", increments: [] },
      backSupport: { base: "backFits", increments: [] },
      monitor: { base: "screenFits", increments: [] },
      phone: { base: "phoneFits", increments: [] },
      mouse: { base: "mouseFits", increments: [] },
      keyboard: { base: "wristsStraight", increments: [] },
    },
    use: { chair: use, monitor: use, phone: use, mouse: use, keyboard: use },
  };
};
