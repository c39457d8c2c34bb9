import type { Section } from '#shared/records/records.ts'

/** The heading's level of a section added after another: an axis stands under a heading, a fiche under its axis. */
export const levelFor = (kind: NonNullable<Section['kind']>, after: Section): number => {
  const level = after.level ?? 1
  switch (kind) {
    case 'axis':
      return 2
    case 'fiche':
      return after.kind === 'fiche' ? level : Math.min(level + 1, 3)
    case 'text':
      return after.kind === 'text' ? level : 1
    default:
      return 1
  }
}
