import { sectionKinds } from '#shared/records/minutes/section.ts'
import type { Section } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'

/** What a section is called in the plan: its title, short. An axis is called by its number, a fiche by its action. */
export const sectionName = (section: Section): string => {
  const title = plainText(section.title).replaceAll('\n', ' ').trim()
  switch (section.kind) {
    case 'front':
      return sectionKinds.front
    case 'axis':
      return title.split(/\s[–—-](\s|$)/)[0] || sectionKinds.axis
    case 'fiche':
      return title.replace(/^action\s*\d*\s*[:.]\s*/i, '') || title || sectionKinds.fiche
    default:
      return title || `${choiceWord(sectionKinds, section.kind ?? 'text')} sans titre`
  }
}
