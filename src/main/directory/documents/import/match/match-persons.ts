import type { LineDraft } from '../draft.ts'
import type { Entry } from '../entry.ts'
import type { KnownRow } from '../known-directory.ts'
import { addTo, mailsOfPerson, personNameKey } from './keys.ts'
import type { FindNear, Identity, Match } from './match.ts'

/** A known person, with the rows it stands for and the structures of their posts. */
export interface KnownPerson {
  readonly entry: Entry
  readonly rows: readonly KnownRow[]
  readonly actors: readonly Entry[]
}

interface Deps {
  readonly known: readonly KnownPerson[]
  readonly near: FindNear
  readonly create: () => Entry
}

/** Somebody as a line names them. */
export type Named = Pick<LineDraft, 'line' | 'person' | 'issues'>

type MatchedPerson =
  | (Extract<Match, { kind: 'entry' }> & { readonly isRemembered: boolean })
  | Extract<Match, { kind: 'doubtful' }>

interface Standing {
  readonly entry: Entry
  /** Names of the rows that somebody said are this person. */
  readonly joinedNames: ReadonlySet<string>
  readonly emails: Set<string>
  readonly actors: Set<Entry>
  /** The line that made it, `null` when it was known. */
  readonly line: number | null
}

/**
 * The person of each line. In turn: what a person said; of the same name, who has that mail address, else who serves that
 * structure, else somebody of whom neither is known. The rest is likeness, for a person to judge: two people of one name
 * in two structures are two, unless somebody says otherwise.
 */
export const createPersonMatcher = ({ known, near, create }: Deps) => {
  const byId = new Map(known.map(({ entry }) => [entry.id, entry]))
  const byEntry = new Map<Entry, Standing>()
  const byName = new Map<string, Standing[]>()
  const stand = (entry: Entry, names: readonly string[], line: number | null): Standing => {
    const joinedNames = new Set(names.slice(1))
    const standing = { entry, joinedNames, emails: new Set<string>(), actors: new Set<Entry>(), line }
    byEntry.set(entry, standing)
    for (const name of new Set(names)) addTo(byName, name, standing)
    return standing
  }
  for (const { entry, rows, actors } of known) {
    const standing = stand(entry, rows.map(personNameKey), null)
    for (const email of rows.flatMap(mailsOfPerson)) standing.emails.add(email)
    for (const actor of actors) standing.actors.add(actor)
  }

  const named = (name: string, emails: readonly string[], actor: Entry | null): Standing | undefined => {
    const namesakes = byName.get(name) ?? []
    return (
      namesakes.find((one) => emails.some((email) => one.emails.has(email))) ??
      namesakes.find((one) => actor !== null && one.actors.has(actor)) ??
      namesakes.find((one) => actor === null && emails.length === 0 && one.joinedNames.has(name)) ??
      namesakes.find((one) => one.actors.size === 0 && (one.emails.size === 0 || emails.length === 0))
    )
  }
  const made = (draft: Named, name: string): Standing => {
    const namesake = byName.get(name)?.find(({ line }) => line !== null)
    if (namesake !== undefined) draft.issues.push(namesakeIssue(namesake.line))
    return stand(create(), [name], draft.line)
  }

  return (draft: Named, actor: Entry | null, identity: Identity | undefined): MatchedPerson => {
    const row = { ...draft.person.founds, ...draft.person.given }
    const [name, emails] = [personNameKey(row), mailsOfPerson(row)]
    const same = identity?.kind === 'same' ? byId.get(identity.as) : undefined
    const found = same === undefined ? named(name, emails, actor) : byEntry.get(same)
    const close = found === undefined && identity?.kind !== 'other' ? near(row) : []
    if (close.length > 0) return { kind: 'doubtful', near: close }
    const standing = found ?? made(draft, name)
    for (const email of emails) standing.emails.add(email)
    if (actor !== null) standing.actors.add(actor)
    // What was said of a line is kept by a row joined to the person, where nothing else would tell it next time.
    const isRemembered = same !== undefined && named(name, emails, actor) !== standing
    if (isRemembered) addTo(byName, name, standing)
    return { kind: 'entry', entry: standing.entry, isRemembered }
  }
}

const namesakeIssue = (line: number | null) => ({
  column: null,
  columnName: null,
  value: '',
  reason: `la ligne ${line} nomme quelqu’un du même nom, dans une autre structure ou avec un autre courriel\u00a0: ce sont deux personnes`,
})
