import type { AxisSheet, Section } from '#shared/records/records.ts'
import { agree, counted, numberLike, numberOf, numberPattern, numberWord } from '#shared/text/french-numbers.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import type { Finding } from '../finding.ts'
import { axisCellPlace, sheetOf } from '../passages.ts'
import { type Paragraph, paragraphsOf, quotedPlace, sentenceAt } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

/** « Reformulation des trois actions… » over four: the label, and wherever the text says the same number again. */
export const announcedActions = (reviewed: Reviewed): readonly Finding[] => {
  const axes = reviewed.minutes.sections.flatMap((section) => {
    const sheet = sheetOf(section, reviewed.minutes)
    return sheet === null ? [] : [announcedBy(section, sheet)]
  })
  const listed = new Set(axes.flatMap(({ count }) => count ?? []))
  const elsewhere = listed.size === 0 ? [] : mentions(reviewed).filter(({ number }) => !listed.has(number))
  const wrong = axes.filter(
    ({ announced, count }) => announced !== null && count !== null && announced.number !== count,
  )
  const taken = elsewhere.filter(({ number }) => wrong.some(({ announced }) => announced?.number === number))
  return [
    ...wrong.map((axis) => labelFinding(axis, taken, reviewed)),
    ...elsewhere.filter((mention) => !taken.includes(mention)).map((mention) => mentionFinding(mention, axes)),
  ]
}

interface Announced {
  readonly section: Section
  readonly sheet: AxisSheet
  readonly announced: {
    readonly number: number
    readonly word: string
    readonly at: number
    readonly quote: string
  } | null
  /** `null` when the cell does not list its actions. */
  readonly count: number | null
}

const inLabel = new RegExp(`(?<=^|[\\s’'])(${numberPattern})\\s+(?:\\p{L}+\\s+)?actions?(?!\\p{L})`, 'iu')

const announcedBy = (section: Section, sheet: AxisSheet): Announced => {
  const found = inLabel.exec(sheet.priorityLabel ?? '')
  const word = found?.[1] ?? ''
  const announced = found === null ? null : { number: numberOf(word) ?? 0, word, at: found.index, quote: found[0] }
  return { section, sheet, announced, count: sheet.priorityActions === null ? null : actionsIn(sheet.priorityActions) }
}

/** Paragraphs and items that begin « Action 2 »; else the items of the lists; `null` for prose. */
const actionsIn = (text: RichText): number | null => {
  const heads = text.content.flatMap((block) => {
    if (block.type === 'bulletList' || block.type === 'orderedList')
      return block.content.map(({ content }) => content[0])
    return [block]
  })
  const named = heads.filter((head) => head?.type === 'paragraph' && /^actions?\s+\d/i.test(inlineText(head.content)))
  if (named.length > 0) return named.length
  const lists = text.content.flatMap((block) =>
    block.type === 'bulletList' || block.type === 'orderedList' ? [block.content.length] : [],
  )
  return lists.length === 0 ? null : lists.reduce((sum, items) => sum + items, 0)
}

interface Mention extends Paragraph {
  readonly number: number
  readonly quote: string
}

const inText = new RegExp(`(?:parmi\\s+)?(?:les|ces|des|aux|nos)\\s+(${numberPattern})\\s+actions(?!\\p{L})`, 'giu')

/** « parmi les 3 actions reformulées », in a text: of the actions the axes kept, and of no others. */
const mentions = ({ passages }: Reviewed): readonly Mention[] =>
  passages
    .filter(({ record }) => record === 'section')
    .flatMap(paragraphsOf)
    .flatMap((paragraph) =>
      [...paragraph.text.matchAll(inText)]
        .filter(({ index }) => /reformul|priorit|retenu/i.test(sentenceAt(paragraph.text, index)))
        .map((found) => ({ ...paragraph, number: numberOf(found[1] ?? '') ?? 0, quote: found[0] })),
    )

const labelFinding = (axis: Announced, taken: readonly Mention[], { names }: Reviewed): Finding => {
  const { sheet, announced, count } = axis
  if (announced === null || count === null) throw new Error('an axis that announces nothing cannot be wrong')
  const again = taken.filter(({ number }) => number === announced.number)
  const right = numberLike(announced.word, count)
  const label = sheet.priorityLabel ?? ''
  const at = announced.at
  const place = axisCellPlace(axis.section, names, 'priorityActions', sheet)
  return {
    code: 'announced-actions',
    weight: 'wrong',
    title: `Vous annoncez ${counted(announced.number, 'action', 'actions', 'f')}, ${counted(count, 'est listée', 'sont listées', 'f')}.`,
    detail: again
      .map(
        (mention) =>
          `Dit aussi\u00a0: «\u00a0${mention.quote}\u00a0» (${mention.passage.place.name.replace(/^Section/, 'section')}).`,
      )
      .join(' '),
    places: [
      quotedPlace(place, announced.quote),
      ...again.map(({ passage, quote }) => quotedPlace(passage.place, quote)),
    ],
    about: [sheet.id, label, count],
    mending: {
      way: 'write',
      verb: `Écrire «\u00a0${right}\u00a0»`,
      change: {
        writes: [
          {
            record: 'axisSheet',
            id: sheet.id,
            values: { priorityLabel: label.slice(0, at) + right + label.slice(at + announced.word.length) },
          },
        ],
      },
    },
  }
}

const mentionFinding = (mention: Mention, axes: readonly Announced[]): Finding => {
  const counts = axes.flatMap(({ count }) => count ?? [])
  return {
    code: 'announced-elsewhere',
    weight: 'doubtful',
    title: `«\u00a0${mention.quote}\u00a0»\u00a0: aucun axe n’en liste ${numberWord(mention.number, 'f')}.`,
    detail: `Les axes listent, dans l’ordre, ${counts.map(String).join(', ')} ${agree(counts.at(-1) ?? 0, 'action', 'actions')}.`,
    places: [quotedPlace(mention.passage.place, mention.quote)],
    about: [mention.passage.id, mention.quote, counts],
    mending: { way: 'open', verb: 'Ouvrir' },
  }
}
