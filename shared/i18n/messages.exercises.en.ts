import { ankleExerciseMessages } from "./messages.exercises.ankles.en";
import { archExerciseMessages } from "./messages.exercises.arches.en";
import { calfExerciseMessages } from "./messages.exercises.calves.en";
import { coreExerciseMessages } from "./messages.exercises.core.en";
import { eyeExerciseMessages } from "./messages.exercises.eyes.en";
import { handExerciseMessages } from "./messages.exercises.hands.en";
import { hipExerciseMessages } from "./messages.exercises.hips.en";
import { lowBackExerciseMessages } from "./messages.exercises.low-back.en";
import { neckExerciseMessages } from "./messages.exercises.neck.en";
import { shoulderExerciseMessages } from "./messages.exercises.shoulders.en";
import { thighExerciseMessages } from "./messages.exercises.thighs.en";
import { toeExerciseMessages } from "./messages.exercises.toes.en";
import { upperBackExerciseMessages } from "./messages.exercises.upper-back.en";
import { wholeBodyExerciseMessages } from "./messages.exercises.whole-body.en";
import { wristExerciseMessages } from "./messages.exercises.wrists.en";

/** What the person is asked once, and the names of the areas in the middle of a sentence. */
const sharedMessages = {
  "caution.ask": "Does any of this apply to you? Cards that clash with it are left out.",
  "caution.pregnancy": "I am pregnant",
  "caution.recentSurgery": "I had an operation or a broken bone lately",
  "caution.osteoporosis": "My bones are thin (osteoporosis)",
  "caution.numbFeet": "My feet feel less, or I have diabetes or neuropathy",
  "caution.discTrouble": "I have trouble with a disc or a pinched nerve in the back",
  "caution.spinalNarrowing": "I have a narrow or slipped spine (stenosis, spondylolisthesis)",
  "caution.dizziness": "I get dizzy or my balance is poor",
  "caution.unstableShoulder": "A shoulder slips, pinches or hurts overhead",
  "caution.highPressure": "I have high blood pressure or glaucoma",
  "caution.heart": "I have a heart condition",
  "caution.neckTrouble": "My neck has arthritis or was hurt lately, or an arm tingles",
  "caution.wristTrouble": "A wrist hurts, or my hand tingles at night",
  "caution.hipReplacement": "I have an artificial hip",
  "caution.kneeTrouble": "A knee hurts when it bends far",
  "caution.achillesOrForefoot": "My Achilles tendon or forefoot hurts",
  "caution.toeJoints": "My big toe is stiff or sore, or I have a bunion",
  "caution.poorCirculation": "My circulation is poor, or my skin reacts to cold",

  "area.eyes": "eyes",
  "area.neck": "neck",
  "area.shoulders": "shoulders",
  "area.chest": "chest",
  "area.upperBack": "upper back",
  "area.lowBack": "lower back",
  "area.core": "middle",
  "area.hips": "hips",
  "area.thighs": "thighs",
  "area.calves": "calves",
  "area.ankles": "ankles",
  "area.arches": "heels and arches",
  "area.toes": "toes",
  "area.wrists": "wrists",
  "area.hands": "hands",
  "area.wholeBody": "whole body",
  "area.breathing": "breathing",
} as const;

/** The words of all exercise cards. */
export const exerciseMessages = {
  ...sharedMessages,
  ...neckExerciseMessages,
  ...shoulderExerciseMessages,
  ...upperBackExerciseMessages,
  ...lowBackExerciseMessages,
  ...coreExerciseMessages,
  ...hipExerciseMessages,
  ...thighExerciseMessages,
  ...calfExerciseMessages,
  ...ankleExerciseMessages,
  ...archExerciseMessages,
  ...toeExerciseMessages,
  ...wristExerciseMessages,
  ...handExerciseMessages,
  ...eyeExerciseMessages,
  ...wholeBodyExerciseMessages,
} as const;
