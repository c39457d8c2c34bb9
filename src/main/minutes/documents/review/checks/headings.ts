import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import type { Section } from '#shared/records/records.ts'
import { isEmpty, plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Finding } from '../finding.ts'
import { placeOf } from '../passages.ts'
import { quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

/** Headings that lead to nothing: no text, no grid, no section under them. */
export const emptySections = ({ minutes, names }: Reviewed): readonly Finding[] =>
  minutes.sections
    .filter((section, index) => isBare(section, minutes.sections[index + 1], minutes.attendances.length))
    .map((section) => ({
      code: 'empty-section',
      weight: 'doubtful',
      title: `${emptyName(section)} est vide.`,
      places: [placeOf(section, names)],
      about: [section.id, plainText(section.title)],
      mending: { way: 'open', verb: 'Remplir' },
    }))

const emptyName = (section: Section): string => {
  if (section.kind === 'front') return 'Le bloc titre'
  return isEmpty(section.title) ? 'Une section sans titre' : `«\u00a0${titleOf(section)}\u00a0»`
}

const isBare = (section: Section, next: Section | undefined, people: number): boolean => {
  if (!isEmpty(section.body)) return false
  if (section.kind === 'attendance') return people === 0
  if (section.kind === 'followUps' || section.kind === 'axis' || section.kind === 'fiche') return false
  if (section.kind === 'front') return true
  return next === undefined || (next.level ?? 1) <= (section.level ?? 1)
}

/** A text whose heading was forgotten: the plan of the document cannot name it. */
export const untitledSections = ({ minutes, names }: Reviewed): readonly Finding[] =>
  minutes.sections
    .filter(
      (section) =>
        section.kind !== 'front' && isEmpty(section.title) && !(section.kind === 'text' && isEmpty(section.body)),
    )
    .map((section) => ({
      code: 'untitled-section',
      weight: 'doubtful',
      title: 'Une section n’a pas de titre.',
      detail: 'Le plan du document ne peut pas la nommer.',
      places: [placeOf(section, names)],
      about: section.id,
      mending: { way: 'open', verb: 'Titrer' },
    }))

interface Head {
  readonly section: Section
  readonly level: number
  readonly words: string
}

/** From level 1 to level 3: a screen reader announces a part that is not there. */
export const skippedLevels = ({ minutes, names }: Reviewed): readonly Finding[] => {
  const heads = minutes.sections.filter(({ kind }) => kind !== 'front').flatMap(headsOf)
  return heads.flatMap(({ section, level, words }, index) => {
    const before = heads[index - 1]?.level ?? 0
    if (level <= before + 1) return []
    return [
      {
        code: 'skipped-level',
        weight: 'doubtful',
        title:
          before === 0
            ? `Le premier titre est de niveau ${level}.`
            : `Un titre passe du niveau ${before} au niveau ${level}.`,
        detail: `«\u00a0${cutAtWord(words, 60)}\u00a0»\u00a0: un lecteur d’écran annonce une partie qui n’existe pas.`,
        places: [quotedPlace(placeOf(section, names), words)],
        about: [section.id, words, before, level],
        mending: { way: 'open' as const, verb: 'Ouvrir' },
      } satisfies Finding,
    ]
  })
}

/** The heading of a section, then those inside its text. */
const headsOf = (section: Section): readonly Head[] => {
  const title = titleOf(section)
  const inside = (section.body?.content ?? []).flatMap((block) =>
    block.type === 'heading'
      ? [{ section, level: block.attrs.level, words: plainText({ type: 'doc', content: [block] }) }]
      : [],
  )
  return [...(title === '' ? [] : [{ section, level: section.level ?? 1, words: title }]), ...inside]
}

const titleOf = (section: Section): string => cutAtWord(plainText(section.title).replaceAll('\n', ' ').trim(), 80)
