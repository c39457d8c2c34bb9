import type { TurnoutLine, TurnoutLists } from '#shared/contract/meetings/turnout.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { plural } from '#shared/text/french-numbers.ts'
import { listedName } from '#shared/text/person/shown-name.ts'

/** Someone on the list of a meeting, with what the directory knows of them. Joined entries are the one that stands for them. */
export interface Listed {
  readonly id: RowId
  readonly meeting: RowId
  readonly lastName: string | null
  readonly firstName: string | null
  /** As the list names it. */
  readonly structure: string | null
  readonly arrivalText: string | null
  readonly person: RowId | null
  readonly actor: RowId | null
  /** As the directory names it. */
  readonly actorName: string | null
  readonly present: boolean
  readonly invited: boolean
  readonly elected: boolean
  readonly outside: boolean
  /** Of the EPCI, `departement` or `elsewhere`; `null` without a known structure. */
  readonly column: string | null
}

/** An EPCI that the meeting covers. */
export interface CoveredEpci {
  readonly code: string
  readonly name: string
}

/** Who came. @param earlier who was listed at each earlier meeting, of any kind */
export const turnoutOf = (
  listed: readonly Listed[],
  earlier: readonly Listed[],
  covered: readonly CoveredEpci[],
): TurnoutLists => {
  const present = listed.filter((one) => one.present)
  const before = earlier.filter((one) => one.present)
  const invited = listed.filter((one) => one.invited)
  const knownPersons = new Set(before.map(personKey))
  const knownStructures = new Set(before.map(structureKey))
  const structures = structuresOf(present)
  const columns = new Set(present.map(({ column }) => column))
  return {
    present: present.map(personLine),
    invited: invited.map(personLine),
    invitedPresent: invited.filter((one) => one.present).map(personLine),
    uninvited: present.filter((one) => !one.invited).map(personLine),
    newPersons: present.filter((one) => isNew(personKey(one), knownPersons)).map(personLine),
    structures,
    newStructures: structures.filter(({ key }) => !knownStructures.has(key)),
    outsideField: present.filter(({ outside }) => outside).map(personLine),
    elected: present.filter(({ elected }) => elected).map(personLine),
    absentEpci: covered
      .filter(({ code }) => !columns.has(code))
      .map(({ code, name }) => ({ key: code, name, detail: null, entry: null })),
  }
}

/** Someone noted without a name may have come before: nobody can say. */
const isNew = (key: string | null, known: ReadonlySet<string | null>): boolean => key !== null && !known.has(key)

/** The same for the same person; `null` of whom nobody can say. */
export const personKey = ({
  person,
  lastName,
  firstName,
}: Pick<Listed, 'person' | 'lastName' | 'firstName'>): string | null => {
  if (person !== null) return person
  return lastName === null ? null : fold(`${lastName} ${firstName ?? ''}`)
}

/** The same for all who come from one structure; `null` for someone who comes from none. */
export const structureKey = ({ actor, structure }: Pick<Listed, 'actor' | 'structure'>): string | null => {
  if (actor !== null) return actor
  const named = fold(structure ?? '')
  return named === '' ? null : named
}

const personLine = (one: Listed): TurnoutLine => ({
  key: one.id,
  name: nameOf(one),
  detail: structureName(one),
  entry: one.person === null ? null : { list: 'persons', id: one.person },
})

type Named = Pick<Listed, 'lastName' | 'firstName' | 'arrivalText' | 'structure' | 'actorName'>

export const nameOf = ({ arrivalText, structure, actorName, ...named }: Named): string =>
  listedName(named) || (arrivalText ?? structure ?? actorName ?? 'Sans nom')

/** The list keeps one line of several; the directory's own name comes after. */
export const structureName = ({ structure, actorName }: Pick<Listed, 'structure' | 'actorName'>): string | null =>
  structure?.replaceAll('\n', ', ') || actorName

/** Each structure once, with how many came from it. */
const structuresOf = (present: readonly Listed[]): readonly TurnoutLine[] => {
  const french = new Intl.Collator('fr')
  return [...Map.groupBy(present, structureKey)]
    .flatMap(([key, people]) => {
      const [first] = people
      if (key === null || first === undefined) return []
      const entry = first.actor === null ? null : ({ list: 'actors', id: first.actor } as const)
      const name = first.actorName ?? structureName(first) ?? 'Sans nom'
      return [{ key, name, detail: plural(people.length, 'personne', 'personnes'), entry }]
    })
    .toSorted((a, b) => french.compare(a.name, b.name))
}
