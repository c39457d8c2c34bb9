import { toldMeeting } from '#main/office/paper/told-meeting.ts'
import { fold } from '#shared/kernel/fold.ts'
import { type Funding, fundingOf } from '#shared/records/roadmap/fiche/funding.ts'
import { plain } from '#shared/text/rich-text/build.ts'
import type { Inline } from '#shared/text/rich-text/rich-text.ts'
import type { PrintedFiche } from './printed-fiche.ts'

/** Words that the parts of a printed fiche share. */

type Party = PrintedFiche['parties'][number]

/** What must be known and is not, as a state. */
export const missing = (words: string): readonly Inline[] => [plain(words, { type: 'italic' })]

/** As it is told; as the directory calls it when nobody told it otherwise. */
export const partyName = ({ party, actor }: Party): string => party.name ?? actor ?? 'Structure sans nom'

export const partiesOf = ({ parties }: Pick<PrintedFiche, 'parties'>, role: Party['party']['role']): readonly Party[] =>
  parties.filter(({ party }) => party.role === role)

/** Who pays it. */
export const fundingIn = ({ fiche, parties }: Pick<PrintedFiche, 'fiche' | 'parties'>): Funding =>
  fundingOf(
    fiche,
    parties.map(({ party }) => party),
  )

/** Names each once: fiches gathered in one may name the same structure or indicator. */
export const saidOnce = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.findIndex((other) => fold(other) === fold(name)) === at)

/** Who bears it, each said once. */
export const bearersOf = (printed: Pick<PrintedFiche, 'parties'>): readonly string[] =>
  saidOnce(partiesOf(printed, 'bearer').map(partyName))

/** « Concertation 2, secteur Nord, 30 octobre 2024 ; action 2 de l’axe 1 ». */
export const originWords = ({ origin, rank, axis }: PrintedFiche): string => {
  const action = rank === null ? [] : [`action ${rank}${axis?.number == null ? '' : ` de l’axe ${axis.number}`}`]
  return [...(origin === null ? [] : [toldMeeting(origin)]), ...action].join(' ; ')
}

/** « 31.12.2025 », in a column of a table. */
export const columnDate = (date: string): string => date.split('-').toReversed().join('.')
