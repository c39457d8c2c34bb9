import type { Minutes } from '#shared/domain/minutes.ts'
import type { Section } from '#shared/domain/records.ts'
import { plainText } from '#shared/domain/rich-text/plain-text.ts'
import { sectionKinds } from '#shared/domain/section/section.ts'

/**
 * What a section is called in the plan: its title, short. An axis is called by its number; a fiche, whose title
 * repeats its axis, by its action.
 */
export const sectionName = (section: Section, minutes: Minutes): string => {
  const title = plainText(section.title).replaceAll('\n', ' ').trim()
  if (section.kind === 'front') return sectionKinds.front
  if (section.kind === 'fiche') return ficheName(section, minutes) ?? (title || sectionKinds.fiche)
  if (section.kind === 'axis') return title.split(/\s[–—-]\s/)[0] || sectionKinds.axis
  return title || `${sectionKinds[section.kind ?? 'text']} sans titre`
}

const ficheName = (section: Section, minutes: Minutes): string | null =>
  minutes.fiches.find((fiche) => fiche.id === section.fiche)?.title ?? null
