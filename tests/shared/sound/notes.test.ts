import { describe, expect, it } from "vitest";
import { MAX_CUSTOM_SECONDS, notesOf } from "../../../shared/sound/notes";

for (const sound of ["soft", "bowl", "wood"] as const) {
  describe(`the ${sound} chime`, () => {
    for (const part of ["start", "end"] as const) {
      const notes = notesOf(sound, part);
      it(`ends at the ${part} within three seconds`, () => {
        expect(Math.max(...notes.map(({ at, decay }) => at + decay))).toBeLessThanOrEqual(MAX_CUSTOM_SECONDS);
      });
      it(`stays within what a speaker can give at the ${part}`, () => {
        for (const { at } of notes) {
          const together = notes.filter((note) => note.at <= at && at < note.at + note.decay);
          expect(together.reduce((sum, { level }) => sum + level, 0)).toBeLessThan(1);
        }
        for (const { pitch } of notes) expect(pitch).toBeLessThan(4_000);
      });
    }

    it("tells the start from the end by its pitch", () => {
      const [first] = notesOf(sound, "start");
      expect(first?.pitch).not.toBe(notesOf(sound, "end")[0]?.pitch);
    });
  });
}
