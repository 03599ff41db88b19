/**
 * Lengths of the body; a standing person is 100 high: ankle 3.9 + shank 24.6 + thigh 24.5 + lumbar 12 + thorax 17 + neck 5 +
 * head 13. Rounded from the segment lengths that gait research draws people with: Winter, Biomechanics and Motor Control of
 * Human Movement, 4th ed. 2009, after Drillis and Contini 1966.
 */
export const LENGTH = {
  lumbar: 12,
  thorax: 17,
  neck: 5,
  head: 6.5,
  upperArm: 18,
  forearm: 15,
  hand: 6,
  thigh: 24.5,
  shank: 24.6,
  ankle: 3.9,
  heel: 3.2,
  ball: 8.6,
  toe: 3.4,
  shoulderDrop: 1.5,
  shoulderHalf: 10,
  hipHalf: 5,
} as const;
