import type { Cell, Column, Table } from '#main/office/paper/table.ts'
import type { ActorRow, DirectoryListName, PersonRow, PlaceRow } from '#shared/contract/directory/directory.ts'
import { actorKinds, governanceStatuses } from '#shared/records/directory/actor.ts'
import { freshnesses } from '#shared/records/directory/freshness.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import { qualityWord } from '#shared/records/directory/quality-word.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'

/** A row of the list; a structure says in words who serves it, `null` where nobody may be named. */
export type ListedRow = ListedActor | PlaceRow | PersonRow

type ListedActor = ActorRow & { readonly people: string | null }

/** A list of the directory with all its columns. @param persons whether structures are listed with those who serve them */
export const listTable = (
  list: DirectoryListName,
  rows: readonly ListedRow[],
  { persons }: { readonly persons: boolean },
): Table => {
  const columns = columnsOf[list].filter(({ names }) => persons || names !== true)
  return {
    columns: columns.map(({ title, width, kind }) => ({ title, width, kind })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
}

interface ListColumn<Row> extends Column {
  readonly cell: (row: Row) => Cell
  /** Names people. */
  readonly names?: boolean
}

const column = <Row>(
  title: string,
  width: number,
  kind: Column['kind'],
  cell: (row: Row) => Cell,
): ListColumn<Row> => ({
  title,
  width,
  kind,
  cell,
})

const phone = column('Téléphone', 15.5, 'text', ({ phone }: Pick<ActorRow, 'phone'>) => phone && printPhone(phone))
const email = column('Courriel', 25, 'long', ({ email }: Pick<ActorRow, 'email'>) => email)
const commune = column('Commune', 17, 'long', ({ commune }: Pick<ActorRow, 'commune'>) => commune)
const epci = column('EPCI', 19, 'long', ({ epci }: Pick<ActorRow, 'epci'>) => epci)
const meetings = column('Réunions', 10.5, 'number', ({ cameTimes }: Pick<ActorRow, 'cameTimes'>) => cameTimes)
const freshness = column(
  'Fraîcheur',
  13,
  'text',
  ({ freshness }: Pick<ActorRow, 'freshness'>) => freshnesses[freshness],
)
const verified = column('Vérifiée le', 12, 'date', ({ verifiedOn }: Pick<ActorRow, 'verifiedOn'>) => verifiedOn)

const actorColumns: readonly ListColumn<ListedActor>[] = [
  column('Acteur', 32, 'long', ({ name }) => name),
  column('Type', 17, 'long', ({ kind }) => kind && choiceWord(actorKinds, kind)),
  commune,
  epci,
  column('Secteur', 13, 'long', ({ sector, wholeDepartement }) => (wholeDepartement ? 'Tout le département' : sector)),
  column('Lieux', 7.5, 'number', ({ places }) => places),
  meetings,
  column(
    'Gouvernance',
    13.5,
    'text',
    ({ governanceStatus }) => governanceStatus && choiceWord(governanceStatuses, governanceStatus),
  ),
  phone,
  email,
  freshness,
  verified,
  { ...column('Personnes', 32, 'long', ({ people }: ListedActor) => people), names: true },
]

const placeColumns: readonly ListColumn<PlaceRow>[] = [
  column('Lieu', 32, 'long', ({ name }) => name),
  column('Structure', 32, 'long', ({ structure }) => structure),
  commune,
  epci,
  column('Secteur', 13, 'long', ({ sector }) => sector),
  column('Services', 40, 'long', (row) => row.services?.map((code) => services[code]).join(', ') ?? null),
  phone,
  email,
  freshness,
  { ...verified, title: 'Vérifié le' },
]

const personColumns: readonly ListColumn<PersonRow>[] = [
  column('Personne', 28, 'long', ({ name }) => name),
  column('Fonction', 30, 'long', ({ title }) => title),
  column('Structure', 32, 'long', ({ structure }) => structure),
  column('Qualité', 18, 'long', ({ quality, civility }) => quality && qualityWord(quality, civility)),
  commune,
  column('Secteur', 13, 'long', ({ sector }) => sector),
  meetings,
  phone,
  email,
]

/** Rows of a list are all of one kind, which the types cannot follow. */
const columnsOf = {
  actors: actorColumns,
  places: placeColumns,
  persons: personColumns,
} as unknown as Readonly<Record<DirectoryListName, readonly ListColumn<ListedRow>[]>>
