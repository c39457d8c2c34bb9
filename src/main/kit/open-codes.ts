/** The states in which something is left to do, for a statement: what only a later version knows is none of them. */
export const openCodes = (states: Readonly<Record<string, string>>): string =>
  Object.keys(states)
    .filter((state) => state !== 'done' && state !== 'dropped')
    .map((state) => `'${state}'`)
    .join(', ')
