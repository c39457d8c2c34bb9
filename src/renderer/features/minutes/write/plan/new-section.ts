import type { Section } from '#shared/domain/records.ts'

/** The heading's level of a section added after another: axes and fiches stand under a heading, a text beside it. */
export const levelFor = (kind: NonNullable<Section['kind']>, after: Section): number => {
  if (kind === 'axis' || kind === 'fiche') return 2
  const beside = after.kind === 'axis' || after.kind === 'fiche' || after.kind === 'front' ? 1 : (after.level ?? 1)
  return kind === 'text' ? beside : 1
}
