/**
 * The three scoring tables of ROSA, as two postures that meet give one score.
 *
 * Source: Sonne M., Villalta D.L., Andrews D.M., "Development and evaluation of an office ergonomic risk checklist: ROSA",
 * Applied Ergonomics 43 (2012) 98–108. Read from eight (chair) and six (the others) public programs that agree in each cell.
 * The two tables that follow in the paper, peripherals and final, hold the larger of their inputs in each cell.
 */
export interface RosaTable {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly number[])[];
}

/** Rows: seat height + pan depth, 2–8. Columns: armrests + back support, 2–9. */
export const CHAIR_TABLE: RosaTable = {
  firstRow: 2,
  firstColumn: 2,
  cells: [
    [2, 2, 3, 4, 5, 6, 7, 8],
    [2, 2, 3, 4, 5, 6, 7, 8],
    [3, 3, 3, 4, 5, 6, 7, 8],
    [4, 4, 4, 4, 5, 6, 7, 8],
    [5, 5, 5, 5, 6, 7, 8, 9],
    [6, 6, 6, 7, 7, 8, 8, 9],
    [7, 7, 7, 8, 8, 9, 9, 9],
  ],
};

/** Section B. Rows: telephone, 0–6. Columns: monitor, 0–7. */
export const MONITOR_PHONE_TABLE: RosaTable = {
  firstRow: 0,
  firstColumn: 0,
  cells: [
    [1, 1, 1, 2, 3, 4, 5, 6],
    [1, 1, 2, 2, 3, 4, 5, 6],
    [1, 2, 2, 3, 3, 4, 6, 7],
    [2, 2, 3, 3, 4, 5, 6, 8],
    [3, 3, 4, 4, 5, 6, 7, 8],
    [4, 4, 5, 5, 6, 7, 8, 9],
    [5, 5, 6, 7, 8, 8, 9, 9],
  ],
};

/** Section C. Rows: mouse, 0–7. Columns: keyboard, 0–7. */
export const MOUSE_KEYBOARD_TABLE: RosaTable = {
  firstRow: 0,
  firstColumn: 0,
  cells: [
    [1, 1, 1, 2, 3, 4, 5, 6],
    [1, 1, 2, 3, 4, 5, 6, 7],
    [1, 2, 2, 3, 4, 5, 6, 7],
    [2, 3, 3, 3, 5, 6, 7, 8],
    [3, 4, 4, 5, 5, 6, 7, 8],
    [4, 5, 5, 6, 6, 7, 8, 9],
    [5, 6, 6, 7, 7, 8, 8, 9],
    [6, 7, 7, 8, 8, 9, 9, 9],
  ],
};

/** The cell of a row and a column, by the scores they stand for. Throws a RangeError outside the table. */
export function lookUp({ firstRow, firstColumn, cells }: RosaTable, row: number, column: number): number {
  const cell = cells[row - firstRow]?.[column - firstColumn];
  if (cell === undefined) throw new RangeError(`The table has no row ${row} with a column ${column}`);
  return cell;
}
