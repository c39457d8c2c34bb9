type Gathered = 'axis' | 'fiche'

/** In SQL, the row that stands for the one a column names: what was gathered in another leads to it. */
export const standingFor = (record: Gathered, column: string): string =>
  `coalesce((SELECT representative FROM identity WHERE record = '${record}' AND identity.id = ${column}), ${column})`

/** In SQL, the condition that a row stands by itself, and was not gathered in another. */
export const standsAlone = (record: Gathered): string =>
  `${record}.id NOT IN (SELECT id FROM identity WHERE record = '${record}' AND id <> representative)`
