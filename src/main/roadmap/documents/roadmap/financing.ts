import { cell, headCell, row } from '#main/office/paper/cells.ts'
import { grantedBy } from '#shared/records/roadmap/fiche/funding.ts'
import { fundingStates } from '#shared/records/roadmap/fiche-party.ts'
import { euros } from '#shared/text/euros.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline } from '#shared/text/rich-text/rich-text.ts'
import { columnDate, fundingIn, missing, partiesOf, partyName } from '../fiche/fiche-words.ts'
import type { RoadmapFiche } from './roadmap.ts'

type FunderLine = RoadmapFiche['parties'][number]

/** « Plan de financement »: who is asked, who grants, and what nobody does; nothing without a funder. */
export const financing = (told: RoadmapFiche): readonly Block[] => {
  const funders = partiesOf(told, 'funder')
  if (funders.length === 0) return []
  const { budget, requested, granted, missing: left } = fundingIn(told)
  const line = (words: readonly (string | readonly Inline[])[]) =>
    row(
      cell('content', [paragraph(words[0] ?? '')]),
      cell('content', [paragraph(words[1] ?? '', 'figure')]),
      cell('content', [paragraph(words[2] ?? '', 'figure')]),
      cell('content', [paragraph(words[3] ?? '')]),
    )
  const strong = (words: string): readonly Inline[] => [plain(words, { type: 'bold' })]
  return [
    { type: 'heading', attrs: { level: 3 }, content: [plain('Plan de financement')] },
    {
      type: 'table',
      attrs: {
        look: 'list',
        widths: [37, 15, 15, 33],
        title: 'Plan de financement',
        description:
          'Une ligne par financeur : ce qui lui est demandé, ce qu’il accorde et où en est la demande ; puis le total et ce qui reste à trouver.',
      },
      content: [
        row(headCell('Financeur'), ...['Demandé', 'Accordé'].map((name) => headCell(name, true)), headCell('État')),
        ...funders.map((funder) =>
          line([partyName(funder), askedWords(funder), grantedWords(funder), answerWords(funder)]),
        ),
        line([
          strong('Total'),
          strong(requested === 0 ? '–' : euros(requested)),
          strong(granted === 0 ? '–' : euros(granted)),
          budget === null
            ? missing('Budget à chiffrer')
            : [
                plain(`Budget de ${euros(budget)}`),
                ...(left > 0 ? [plain(', '), ...strong(`reste ${euros(left)}`)] : []),
              ],
        ]),
      ],
    },
  ]
}

/** What it is asked for. */
export const askedWords = ({ party: { amount } }: FunderLine): string | readonly Inline[] =>
  amount === null ? missing('à chiffrer') : euros(amount)

/** What it grants; « – »: nothing. */
export const grantedWords = ({ party }: FunderLine): string => {
  const granted = grantedBy(party)
  return granted === 0 ? '–' : euros(granted)
}

/** « Notifiée le 12.10.2026 », « Déposée, réponse attendue le 31.01.2027 ». */
export const answerWords = ({ party: { fundingState, answerOn } }: FunderLine): string | readonly Inline[] => {
  if (fundingState === null) return missing('non précisé')
  const state = choiceWord(fundingStates, fundingState)
  if (answerOn === null) return state
  const isAnswer = fundingState === 'granted' || fundingState === 'refused'
  return `${state}${isAnswer ? '' : ', réponse attendue'} le ${columnDate(answerOn)}`
}
