import type { ReactNode } from 'react'
import type {
  ActorRow,
  DirectoryListName,
  DirectoryRow,
  PersonRow,
  PlaceRow,
} from '#shared/contract/directory/directory.ts'
import { actorKinds, governanceStatuses } from '#shared/records/directory/actor.ts'
import { type KnownDay, knownBy } from '#shared/records/directory/freshness.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import { qualityWord } from '#shared/records/directory/quality-word.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { Freshness } from '../../components/Freshness.tsx'
import { shortDateWithYear } from '../../words/dates.ts'
import { epciName } from '../../words/epci.ts'
import classes from './DirectoryGrid.module.css'
import { actorFacts, cameWords, personFacts, placeFacts } from './row-words.ts'

/** A column of a list. */
export interface ListColumn<Row extends DirectoryRow = DirectoryRow> {
  /** That of the order, where the list can be sorted by it. */
  readonly id: string
  readonly title: string
  /** Of the CSS grid. */
  readonly width: string
  readonly sorts: boolean
  readonly cell: (row: Row) => ReactNode
}

const nameWidth = 'minmax(220px, 1fr)'

const commune = column('commune', 'Commune', '160px', (row: Pick<ActorRow, 'commune'>) => row.commune)
const epci = column('epci', 'EPCI', '200px', (row: Pick<ActorRow, 'epci'>) =>
  row.epci === null ? null : epciName(row.epci),
)
const sector = column('sector', 'Secteur', '112px', (row: Pick<ActorRow, 'sector'>) => row.sector)
const structure = column('structure', 'Structure', '200px', (row: Pick<PlaceRow, 'structure'>) => row.structure)
const phone = unsorted('phone', 'Téléphone', '136px', (row: Pick<ActorRow, 'phone'>) =>
  row.phone === null ? null : printPhone(row.phone),
)
const email = unsorted('email', 'Courriel', '220px', (row: Pick<ActorRow, 'email'>) => row.email)
const came = unsorted('cameTimes', 'Venue', '88px', (row: Pick<ActorRow, 'cameTimes'>) => cameWords(row.cameTimes))

const actorColumns: readonly ListColumn<ActorRow>[] = [
  column('name', 'Structure', nameWidth, (row) => <NameCell name={row.name} facts={actorFacts(row)} />),
  column('kind', 'Type', '136px', ({ kind }) => kind !== null && choiceWord(actorKinds, kind)),
  commune,
  epci,
  sector,
  unsorted(
    'governanceStatus',
    'Gouvernance',
    '124px',
    ({ governanceStatus }) => governanceStatus !== null && choiceWord(governanceStatuses, governanceStatus),
  ),
  came,
  phone,
  email,
  column('verifiedOn', 'Fraîcheur', '190px', freshnessCell),
]

const placeColumns: readonly ListColumn<PlaceRow>[] = [
  column('name', 'Lieu', nameWidth, (row) => <NameCell name={row.name} facts={placeFacts(row)} />),
  structure,
  commune,
  epci,
  sector,
  unsorted('services', 'Services', '280px', (row) => (row.services ?? []).map((code) => services[code]).join(', ')),
  phone,
  email,
  column('verifiedOn', 'Fraîcheur', '190px', freshnessCell),
]

const personColumns: readonly ListColumn<PersonRow>[] = [
  column('name', 'Personne', nameWidth, (row) => <NameCell name={row.name} facts={personFacts(row)} />),
  structure,
  unsorted(
    'quality',
    'Qualité',
    '148px',
    ({ quality, civility }) => quality !== null && qualityWord(quality, civility),
  ),
  commune,
  sector,
  came,
  phone,
  email,
]

/** The columns of each list, the name first. Rows of a list are all of one kind, which the types cannot follow. */
export const listColumns = {
  actors: actorColumns,
  places: placeColumns,
  persons: personColumns,
} as unknown as Readonly<Record<DirectoryListName, readonly ListColumn[]>>

/** Those of a list that are shown, the name first. */
export const columnsShown = (list: DirectoryListName, shown: readonly string[]): readonly ListColumn[] =>
  listColumns[list].filter(({ id }, index) => index === 0 || shown.includes(id))

/** What is shown beside the name until one chooses otherwise. */
export const firstColumns: Readonly<Record<DirectoryListName, readonly string[]>> = {
  actors: ['kind', 'verifiedOn'],
  places: ['commune', 'verifiedOn'],
  persons: ['quality', 'phone'],
}

function column<Row>(id: string, title: string, width: string, cell: (row: Row) => ReactNode) {
  return { id, title, width, cell, sorts: true }
}

function unsorted<Row>(id: string, title: string, width: string, cell: (row: Row) => ReactNode) {
  return { id, title, width, cell, sorts: false }
}

function freshnessCell({ freshness, known }: Pick<ActorRow, 'freshness' | 'known'>) {
  return <Freshness freshness={freshness} date={known && shortKnown(known)} />
}

/** « saisie le 3 mars 2026 ». */
const shortKnown = ({ on, by }: KnownDay): string =>
  `${by === 'source' ? 'à la source' : knownBy[by]} le ${shortDateWithYear(on)}`

/** The name of an entry, and in a second line what tells it from the others. */
function NameCell({ name, facts }: { readonly name: string; readonly facts: string }) {
  return (
    <span className={classes.name}>
      <strong>{name}</strong>
      <span>{facts}</span>
    </span>
  )
}
