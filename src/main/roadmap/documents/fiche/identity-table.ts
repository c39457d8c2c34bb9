import { cell, row } from '#main/office/paper/cells.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import type { FicheParty } from '#shared/records/records.ts'
import { ficheStates, nationalNeeds } from '#shared/records/roadmap/fiche/fiche.ts'
import { grantedBy } from '#shared/records/roadmap/fiche/funding.ts'
import { ficheState, progressOf } from '#shared/records/roadmap/fiche/progress.ts'
import { progressWords } from '#shared/records/roadmap/fiche/progress-words.ts'
import { agreedEuros, euros } from '#shared/text/euros.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { bearersOf, missing, originWords, partiesOf, partyName, saidOnce } from './fiche-words.ts'
import type { PrintedFiche } from './printed-fiche.ts'
import { gatheredWords } from './source-words.ts'

/** Where a fiche stands, who bears it, when and with what: two facts a line. What is asked of nobody is left out. */
export const identityTable = (printed: PrintedFiche): Block => ({
  type: 'table',
  attrs: { look: 'facts', widths: [17, 33, 17, 33], title: 'Identité de la fiche-action', description },
  content: [...pairs(factsOf(printed)).map(factRow), ...wideFacts(printed)],
})

const description =
  'Deux faits par ligne, chacun précédé de son nom : état, porteur, avancement, origine, période, budget.'

type Fact = readonly [name: string, words: readonly Inline[]]

const factsOf = (printed: PrintedFiche): readonly Fact[] => {
  const { fiche, sector, changedOn, gathered, steps } = printed
  const progress = progressWords(progressOf(steps))
  const origin = originWords(printed)
  const funders = funderWords(printed)
  const budget = budgetWords(printed)
  return [
    ['État', stateWords(printed)],
    ['Porteur', bearerWords(printed)],
    ...(progress === null ? [] : [['Avancement', inlines(progress)] satisfies Fact]),
    ['Secteur', inlines(sector ?? 'Tout le département')],
    ['Période', periodWords(fiche)],
    ...(gathered === null ? [] : [['Réunit', inlines(gatheredWords(gathered))] satisfies Fact]),
    ...(origin === '' ? [] : [['Origine', withOrdinals(origin)] satisfies Fact]),
    ...(changedOn === null ? [] : [['Mise à jour', withOrdinals(longDate(changedOn))] satisfies Fact]),
    ...(budget === '' ? [] : [['Budget', inlines(budget)] satisfies Fact]),
    ...(funders === '' ? [] : [['Financeurs', inlines(funders)] satisfies Fact]),
  ]
}

/** « En pause » in bold, then why. */
const stateWords = ({ fiche: { state, stateReason }, steps }: PrintedFiche): readonly Inline[] => [
  plain(choiceWord(ficheStates, ficheState(state, progressOf(steps))), { type: 'bold' }),
  ...(stateReason === null ? [] : inlines(`\n${stateReason}`)),
]

const bearerWords = (printed: PrintedFiche): readonly Inline[] => {
  const bearers = bearersOf(printed)
  return bearers.length === 0 ? missing('À désigner') : inlines(bearers.join('\n'))
}

const periodWords = ({ startsOn, endsOn }: PrintedFiche['fiche']): readonly Inline[] => {
  if (startsOn !== null && endsOn !== null) return withOrdinals(`Du ${longDate(startsOn)} au ${longDate(endsOn)}`)
  if (startsOn !== null) return withOrdinals(`À partir du ${longDate(startsOn)}`)
  return endsOn === null ? missing('À fixer') : withOrdinals(`Jusqu’au ${longDate(endsOn)}`)
}

const budgetWords = ({ fiche: { budget, budgetNote } }: PrintedFiche): string =>
  [budget === null ? null : euros(budget), budgetNote].filter((part) => part !== null).join(' – ')

const funderWords = (printed: PrintedFiche): string =>
  saidOnce(
    partiesOf(printed, 'funder').map((one) => {
      const money = moneyWords(one.party)
      return money === null ? partyName(one) : `${partyName(one)}\u00a0: ${money}`
    }),
  ).join('\n')

/** « 6 000 € accordés sur 10 000 € demandés »: what is asked is not what is given. */
const moneyWords = (party: FicheParty): string | null => {
  const { amount, fundingState } = party
  const granted = grantedBy(party)
  const asked = amount === null ? null : agreedEuros(amount, 'demandé', 'demandés')
  if (granted === 0) return asked !== null && fundingState === 'refused' ? `${asked}, refusés` : asked
  return `${agreedEuros(granted, 'accordé', 'accordés')}${asked !== null && (amount ?? 0) > granted ? ` sur ${asked}` : ''}`
}

/** A line over the whole width. */
const wideFacts = ({ fiche }: PrintedFiche): readonly TableRow[] =>
  fiche.nationalNeeds === null || fiche.nationalNeeds.length === 0
    ? []
    : [
        row(
          label('Besoins'),
          cell(
            'content',
            fiche.nationalNeeds.map((need) => paragraph(nationalNeeds[need])),
            3,
          ),
        ),
      ]

const pairs = (facts: readonly Fact[]): readonly (readonly Fact[])[] =>
  facts.flatMap((fact, index) => (index % 2 === 0 ? [[fact, ...facts.slice(index + 1, index + 2)]] : []))

/** One alone takes the rest of the line. */
const factRow = (facts: readonly Fact[]): TableRow =>
  row(
    ...facts.flatMap(([name, words]) => [label(name), cell('content', [paragraph(words)], facts.length === 1 ? 3 : 1)]),
  )

const label = (name: string) => cell('label', [paragraph(name, 'label')])
