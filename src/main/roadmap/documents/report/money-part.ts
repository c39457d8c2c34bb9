import { cell, headCell, row } from '#main/office/paper/cells.ts'
import { budgetSentence } from '#shared/records/roadmap/fiche/budget-sentence.ts'
import { grantedBy } from '#shared/records/roadmap/fiche/funding.ts'
import { fundingStates } from '#shared/records/roadmap/fiche-party.ts'
import { euros } from '#shared/text/euros.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Inline, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { columnDate, missing, partiesOf, partyName } from '../fiche/fiche-words.ts'
import { fichesOf } from '../roadmap/fiches-of.ts'
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
  const granted = grantedBy(party)
  return row(
    cell('content', [paragraph(of.reference)]),
    cell('content', [paragraph(partyName(funder))]),
    cell('content', [paragraph(party.amount === null ? missing('à chiffrer') : euros(party.amount), 'figure')]),
    cell('content', [paragraph(granted === 0 ? '–' : euros(granted), 'figure')]),
    cell(party.fundingState === 'refused' ? 'late' : granted > 0 ? 'reached' : 'content', [
      paragraph(stateWords(party)),
    ]),
    cell('content', [paragraph(on === null ? '–' : columnDate(on))]),
  )
}

/** « Notifiée le 12.10.2026 », « Déposée, réponse attendue le 31.01.2027 ». */
const stateWords = ({ fundingState, answerOn }: Funder['party']): string | readonly Inline[] => {
  if (fundingState === null) return missing('non précisé')
  const state = choiceWord(fundingStates, fundingState)
  if (answerOn === null) return state
  const isAnswer = fundingState === 'granted' || fundingState === 'refused'
  return `${state}${isAnswer ? '' : ', réponse attendue'} le ${columnDate(answerOn)}`
}
