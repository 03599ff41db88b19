/** What a routine is called, why a step is in it, and what is said where no card is left. */
export const routineMessages = {
  "reason.comfort": "For your {area}: {score} of 10 at the last check-in.",
  "reason.turn": "It had no turn for a while.",
  "reason.pair":
    "{side, select, leg {So that legs and feet move along with the back.} other {So that back and neck move along with the feet.}}",
  "reason.upright": "So that you get up once.",
  "reason.planned": "It is part of the routine you chose.",
  "reason.task": "It is next on your workspace list.",
  "reason.instead": "It takes the place of the card you took out.",
  "reason.seated": "It takes the place of a card done standing.",
  "reason.nothingLeft": "No card suits what you chose here.",

  "exclude.notForMe": "Not for me",
  "exclude.hurts": "It hurts",
  "exclude.done": "Taken out. You can bring it back in your routines.",

  "plain.standing.name": "Stand and look far away",
  "plain.standing.1": "Stand up.",
  "plain.standing.2": "Look at the farthest thing you can see.",
  "plain.standing.3": "Walk a little.",
  "plain.seated.name": "Sit tall and look far away",
  "plain.seated.1": "Put both feet flat and sit tall.",
  "plain.seated.2": "Look at the farthest thing you can see.",
  "plain.seated.3": "Let the shoulders sink and breathe.",

  "readyMade.standAndReach.name": "Stand and reach",
  "readyMade.feetAndCalves.name": "Feet and calves",
  "readyMade.backEase.name": "Back ease",
  "readyMade.neckAndShoulders.name": "Neck and shoulders",
  "readyMade.eyesAndHands.name": "Eyes and hands",
  "readyMade.unnoticed.name": "At the desk, unnoticed",
  "readyMade.walk.name": "A short walk",
  "readyMade.atTheDesk.name": "Standing at the desk",
  "readyMade.balance.name": "Balance",
  "readyMade.arches.name": "Arches and toes",
  "readyMade.hips.name": "Hips and back",
} as const;
