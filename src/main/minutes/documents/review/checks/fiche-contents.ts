import { counted, numberWord } from '#shared/text/french-numbers.ts'
import { isEmpty, linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import type { Finding } from '../finding.ts'
import { ficheCellPlace, ficheOf } from '../passages.ts'
import { quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

/** A « Partenaires » cell that asks who they are instead of naming them. */
export const partnerQuestions = (reviewed: Reviewed): readonly Finding[] =>
  fichesOf(reviewed).flatMap(({ section, fiche }) => {
    const questions =
      fiche.partners === null ? [] : linesOf(fiche.partners).filter((line) => /\?|\bquestions?\b/i.test(line))
    const [first] = questions
    if (first === undefined) return []
    return [
      {
        code: 'partner-questions',
        weight: 'doubtful',
        title: 'La case «\u00a0Partenaires\u00a0» tient des questions, pas des partenaires.',
        detail: 'Elles peuvent aller dans les échanges complémentaires, ou rester là.',
        places: [quotedPlace(ficheCellPlace(section, reviewed.names, 'partners'), first)],
        about: [fiche.id, questions],
        mending: { way: 'open', verb: 'Ouvrir' },
      },
    ]
  })

/** Deeper, a list in a column of the grid can no longer be read. */
const deepest = 3

export const deepSteps = (reviewed: Reviewed): readonly Finding[] =>
  fichesOf(reviewed).flatMap(({ section, fiche }) => {
    const depth = listDepth(fiche.steps?.content ?? [])
    if (depth <= deepest) return []
    const first = firstAtDepth(fiche.steps?.content ?? [], depth)
    return [
      {
        code: 'deep-steps',
        weight: 'note',
        title: `Les étapes descendent à ${counted(depth, 'niveau', 'niveaux')} de liste.`,
        detail: 'Au-delà de trois, la colonne est étroite et les retraits se confondent.',
        places: [quotedPlace(ficheCellPlace(section, reviewed.names, 'steps'), first)],
        about: [fiche.id, depth],
        mending: { way: 'open', verb: 'Ouvrir' },
      },
    ]
  })

/** An optional block that one fiche has and the others do not. */
export const loneBlock = (reviewed: Reviewed): readonly Finding[] => {
  const fiches = fichesOf(reviewed)
  const filled = fiches.filter(({ fiche }) => !isEmpty(fiche.complements))
  const [only] = filled
  if (only === undefined || filled.length > 1 || fiches.length < 2) return []
  return [
    {
      code: 'lone-block',
      weight: 'note',
      title: `«\u00a0Échanges complémentaires\u00a0» n’est que dans une fiche sur ${numberWord(fiches.length)}.`,
      detail: 'Les autres fiches s’impriment sans ce bloc.',
      places: [ficheCellPlace(only.section, reviewed.names, 'complements')],
      about: [only.fiche.id, fiches.map(({ fiche }) => fiche.id)],
    },
  ]
}

const fichesOf = ({ minutes }: Reviewed) =>
  minutes.sections.flatMap((section) => {
    const fiche = ficheOf(section, minutes)
    return fiche === null ? [] : [{ section, fiche }]
  })

const listDepth = (blocks: readonly Block[]): number =>
  Math.max(
    0,
    ...blocks.map((block) =>
      block.type === 'bulletList' || block.type === 'orderedList'
        ? 1 + Math.max(0, ...block.content.map((item) => listDepth(item.content)))
        : 0,
    ),
  )

/** The first words that stand so many lists deep. */
const firstAtDepth = (blocks: readonly Block[], depth: number): string => {
  if (depth === 0) return linesOf({ type: 'doc', content: blocks })[0] ?? ''
  const below = blocks.flatMap((block) =>
    block.type === 'bulletList' || block.type === 'orderedList' ? block.content.map(({ content }) => content) : [],
  )
  return (
    below
      .filter((content) => depth === 1 || listDepth(content) >= depth - 1)
      .map((content) => firstAtDepth(content, depth - 1))[0] ?? ''
  )
}
