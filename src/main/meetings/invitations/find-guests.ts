import { sql } from 'kysely'
import { selectColumn } from '#main/db/query.ts'
import { standingFor } from '#main/directory/read/fragments.ts'
import { type Directory, knownDirectory, personCalled, personKey } from '#main/directory/read/known-people.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { GuestFound, GuestsFound, GuestTyped, PastedLine } from '#shared/contract/meetings/invitations.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type ReadLine, readPerson } from '#shared/text/person/read-person.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import type { Candidate } from '../arrivals/candidate.ts'
import { knownCandidates } from '../arrivals/known-candidates.ts'
import { suggested } from '../arrivals/suggested.ts'
import { emailTold, knownEmails } from './known-emails.ts'
import { knownEntries } from './known-entries.ts'

/** Whom a text may mean of the directory, and who it would add to it; nothing is written. */
export const findGuests = (context: FeatureContext, meeting: RowId, text: string): GuestsFound => {
  const directory = knownDirectory(context.workspace.db)
  const read = readPerson(text, knowsIn(directory))
  const { persons, actors } = knownCandidates(context.workspace)
  const candidates = [...persons.values(), ...actors.values()]
  const email = read?.email ?? ''
  const matches = matchesOf(besideEmail(text, email), read, candidates)
  const [first] = matches
  const typed = typedRows(text, read, directory)
  return {
    known: withStates(context, meeting, matches, email),
    typed: typed.map((one) => ({ ...one, takesSector: takesSector(one.read, directory) })),
    typedFirst: typed.length > 0 && first?.isFirstChoice !== true && isWhole(read),
  }
}

/** What each line of a list names, and whether the directory has them. */
export const readGuests = (
  context: FeatureContext,
  meeting: RowId,
  lines: readonly string[],
): readonly PastedLine[] => {
  const directory = knownDirectory(context.workspace.db)
  const { persons, structures } = invitedEntries(context, meeting)
  const emailsOf = knownEmails(context.workspace.db)
  const named = new Set<string>()
  return lines.map((line) => {
    const read = readPerson(line, knowsIn(directory))
    if (read === null) return { read, state: 'unread', email: null }
    const id = idOf(read, directory)
    const key = `${read.kind} ${id ?? keyOf(read).split(' ').toSorted().join(' ')}`
    const isListed = named.has(key) || (id !== undefined && (persons.has(id) || structures.has(id)))
    named.add(key)
    return {
      read: asKnown(read, directory),
      state: isListed ? 'listed' : id === undefined ? 'new' : 'known',
      email: id === undefined ? null : emailTold(emailsOf(id), read.email),
    }
  })
}

const idOf = (read: ReadLine, { persons, actors }: Directory): RowId | undefined =>
  read.kind === 'person' ? personCalled(persons, read) : actors.get(keyOf(read))

/** The last name first, where the directory tells which it is. */
const asKnown = (read: ReadLine, { persons }: Directory): ReadLine => {
  if (read.kind === 'structure' || persons.has(personKey(read)) || personCalled(persons, read) === undefined)
    return read
  return { ...read, lastName: read.firstName, firstName: read.lastName }
}

const keyOf = (read: ReadLine): string => (read.kind === 'person' ? personKey(read) : fold(read.structure))

const knowsIn =
  ({ actors }: Directory) =>
  (name: string): boolean =>
    actors.has(fold(name))

/** The name that an address stands beside; the whole text when there is none. */
const besideEmail = (text: string, email: string): string =>
  (email === ''
    ? ''
    : text
        .replace(email, '')
        .replaceAll(/[<>(),;\s]+/g, ' ')
        .trim()) || text

/** Nobody of that whole text: those of the structure it names. A structure by its very name comes before its people. */
const matchesOf = (text: string, read: ReadLine | null, candidates: readonly Candidate[]) => {
  const whole = suggested(text, candidates)
  if (whole.length === 0 && read?.kind === 'person' && read.structure !== '')
    return suggested(read.structure, candidates).map((one) => ({ ...one, isFirstChoice: false }))
  const called = whole.find(({ who, structure }) => who.kind === 'actor' && fold(structure) === fold(text))
  if (called === undefined) return whole
  return [{ ...called, isFirstChoice: true }, ...whole.filter((one) => one !== called)]
}

/** Who would enter the directory: nobody when the text is the name of a structure that it has. */
const typedRows = (
  text: string,
  read: ReadLine | null,
  directory: Directory,
): readonly Omit<GuestTyped, 'takesSector'>[] => {
  if (read === null) return []
  if (read.kind === 'structure') return directory.actors.has(keyOf(read)) ? [] : [{ read, isNamesake: false }]
  const person = { read, isNamesake: personCalled(directory.persons, read) !== undefined }
  const isOneName = read.firstName === '' && read.civility === null && read.structure === '' && read.role === ''
  // « Numa » may be a name, or that of a structure that nobody knows yet.
  const structure = { kind: 'structure', structure: text.trim(), role: '', email: '' } as const
  return isOneName && read.email === '' ? [person, { read: structure, isNamesake: false }] : [person]
}

/** Somebody by both names, or a structure: not the beginning of a name that is being typed. */
const isWhole = (read: ReadLine | null): boolean =>
  read !== null && (read.kind === 'structure' || (read.firstName !== '' && read.isSure))

/** What is new and of no known structure is of where the meeting is. */
const takesSector = (read: ReadLine, { actors }: Directory): boolean => !actors.has(fold(read.structure))

type Match = ReturnType<typeof matchesOf>[number]

const withStates = (
  context: FeatureContext,
  meeting: RowId,
  matches: readonly Match[],
  email: string,
): readonly GuestFound[] => {
  const emailsOf = email === '' ? null : knownEmails(context.workspace.db)
  const invited = invitedEntries(context, meeting)
  const came = entriesThatCame(context, meeting)
  return matches.flatMap(({ who, lastName, firstName, role, structure }) => {
    if (who.kind === 'listed') return []
    const isPerson = who.kind === 'person'
    const id = isPerson ? who.person : who.actor
    const told = emailsOf && emailTold(emailsOf(id), email)
    return [
      {
        kind: isPerson ? 'person' : 'structure',
        id,
        name: isPerson ? listedName({ lastName, firstName }) : structure,
        role,
        structure: isPerson ? structure : '',
        isInvited: invited.persons.has(id) || invited.structures.has(id),
        came: came.has(id),
        email: told && { typed: email, told },
      },
    ]
  })
}

/** By the rows that stand for them, as the directory names them. */
const invitedEntries = ({ workspace: { db } }: FeatureContext, meeting: RowId) => ({
  persons: new Set(
    selectColumn(
      db,
      sql<RowId>`SELECT ${standingFor('person', sql`person`)} FROM attendance
        WHERE meeting = ${meeting} AND invited AND person IS NOT NULL`,
    ),
  ),
  structures: new Set(
    selectColumn(
      db,
      sql<RowId>`SELECT ${standingFor('actor', sql`actor`)} FROM attendance
        WHERE meeting = ${meeting} AND invited AND person IS NULL AND actor IS NOT NULL`,
    ),
  ),
})

/** Those who were at some meeting. */
const entriesThatCame = (context: FeatureContext, meeting: RowId): ReadonlySet<RowId> =>
  new Set(
    selectColumn(
      context.workspace.db,
      sql<RowId>`SELECT id FROM (${knownEntries(meeting, localDay(context.clock.now()))}) WHERE came`,
    ),
  )
