import { cell, headCell, row } from '#main/office/paper/cells.ts'
import { budgetSentence } from '#shared/records/roadmap/fiche/budget-sentence.ts'
import { grantedBy } from '#shared/records/roadmap/fiche/funding.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { TableRow } from '#shared/text/rich-text/rich-text.ts'
import { columnDate, partiesOf, partyName } from '../fiche/fiche-words.ts'
import { fichesOf } from '../roadmap/fiches-of.ts'
import { answerWords, askedWords, grantedWords } from '../roadmap/financing.ts'
import { moneyOf } from '../roadmap/money.ts'
import type { RoadmapFiche } from '../roadmap/roadmap.ts'
import { nothing, type ReportPart, told } from './parts.ts'
import type { Report } from './report.ts'

type Funder = RoadmapFiche['parties'][number]

interface FunderMove {
  readonly of: RoadmapFiche
  readonly funder: Funder
  /** The day it was last written. */
  readonly on: string | null
}

/** Funders who are asked, grant or refuse what they were not, or did not, before the first day; in reading order. */
const funderMoves = ({ before, after }: Pick<Report, 'before' | 'after'>): readonly FunderMove[] => {
  const known = new Map(
    fichesOf(before).flatMap((of) => partiesOf(of, 'funder').map(({ party }) => [party.id, moneyTold(party)] as const)),
  )
  return fichesOf(after).flatMap((of) =>
    partiesOf(of, 'funder')
      .filter(({ party }) => moneyTold(party) !== (known.get(party.id) ?? nothingTold))
      .map((funder) => ({
        of,
        funder,
        on:
          moneyFields
            .flatMap((field) => after.writtenOn.get(funder.party.id)?.[field] ?? [])
            .toSorted()
            .at(-1) ?? null,
      })),
  )
}

const moneyFields = ['amount', 'granted', 'fundingState', 'answerOn'] as const

const moneyTold = (party: Pick<Funder['party'], (typeof moneyFields)[number]>): string =>
  JSON.stringify(moneyFields.map((field) => party[field]))

const nothingTold = moneyTold({ amount: null, granted: null, fundingState: null, answerOn: null })

/** Of the whole roadmap, in whole euros: what changed between the two days. */
export const moneyChange = ({ before, after }: Pick<Report, 'before' | 'after'>) => {
  const [was, is] = [moneyOf(before).total, moneyOf(after).total]
  return { requested: is.requested - was.requested, granted: is.granted - was.granted }
}

export const moneyPart = (report: Report): ReportPart => {
  const moves = funderMoves(report)
  if (moves.length === 0) return nothing('Rien n’a été demandé, accordé ni refusé par un financeur.')
  return told('Argent demandé et accordé', paragraph(budgetSentence(moneyOf(report.after).total)), {
    type: 'table',
    attrs: {
      look: 'tight',
      widths: [8, 32, 14, 14, 20, 12],
      title: 'Argent demandé et accordé',
      description:
        'Une ligne par financeur dont la demande a bougé : sa fiche, ce qui est demandé, ce qu’il accorde, l’état de la demande et le jour où cela a été noté.',
    },
    content: [
      row(
        ...['Fiche', 'Financeur'].map((name) => headCell(name)),
        ...['Demandé', 'Accordé'].map((name) => headCell(name, true)),
        ...['État', 'Noté le'].map((name) => headCell(name)),
      ),
      ...moves.map(moveRow),
    ],
  })
}

const moveRow = ({ of, funder, on }: FunderMove): TableRow => {
  const { party } = funder
  return row(
    cell('content', [paragraph(of.reference)]),
    cell('content', [paragraph(partyName(funder))]),
    cell('content', [paragraph(askedWords(funder), 'figure')]),
    cell('content', [paragraph(grantedWords(funder), 'figure')]),
    cell(party.fundingState === 'refused' ? 'late' : grantedBy(party) > 0 ? 'reached' : 'content', [
      paragraph(answerWords(funder)),
    ]),
    cell('content', [paragraph(on === null ? '–' : columnDate(on))]),
  )
}
