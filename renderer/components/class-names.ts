/** Joins class names, leaving out those that are not there. */
export const classNames = (...names: readonly (string | undefined)[]): string =>
  names.filter((name) => name !== undefined).join(" ");
