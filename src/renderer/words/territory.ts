import type { Espace } from '#shared/records/records.ts'

/** « Rhône, hors Métropole de Lyon »; a plain word while nobody has said which département it is. */
export const territoryName = ({ departementName, scope }: Espace): string =>
  [departementName ?? 'Département à préciser', scope].filter((part) => part !== null).join(', ')
