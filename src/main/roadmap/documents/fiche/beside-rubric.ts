import { fold } from '#shared/kernel/fold.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import { isEmpty, plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, RichText } from '#shared/text/rich-text/rich-text.ts'
import { partiesOf, partyName, saidOnce } from './fiche-words.ts'
import type { PrintedFiche } from './printed-fiche.ts'
import { type BesideRubric, withBefore } from './rubric-rows.ts'

/** What is followed beside partners, interested structures and indicators, before what the meeting wrote of them. */
export const besideRubric =
  (printed: PrintedFiche): BesideRubric =>
  ({ standard }, written) => {
    switch (standard) {
      case 'partners':
        return named('Partenaires', partiesOf(printed, 'partner').map(partyName), written)
      case 'interested':
        return named('Structures intéressées', partiesOf(printed, 'interested').map(partyName), written)
      case 'indicators':
        return named('Au dictionnaire', indicatorNames(printed), written)
      default:
        return written
    }
  }

/** « Nombre de personnes reçues (personnes) ». */
const indicatorNames = ({ indicators }: PrintedFiche): readonly string[] =>
  indicators.flatMap(({ indicator: { name, unit } }) =>
    name === null ? [] : [unit === null || said(name, unit) ? name : `${name} (${unit})`],
  )

/** Names that the text says already are not said again. */
const named = (label: string, names: readonly string[], written: RichText | null): RichText | null => {
  const text = plainText(written)
  const others = saidOnce(names).filter((name) => !said(text, name))
  if (others.length === 0) return written
  const list = paragraph([plain(`${label}\u00a0: `, { type: 'bold' }), plain(others.join(' ; '))])
  return withBefore([list, ...(isEmpty(written) ? [] : [freeText])], written)
}

const said = (text: string, words: string): boolean => fold(text).includes(fold(words))

const freeText: Block = paragraph([plain('Texte libre\u00a0:', { type: 'bold' })])
