import type { LineDraft } from '../draft.ts'
import type { Entry } from '../entry.ts'
import { type KnownRow, textIn } from '../known-directory.ts'
import { addTo, personNameKey } from './keys.ts'

/** A known person, with the rows it stands for and the structures of their posts. */
export interface KnownPerson {
  readonly entry: Entry
  readonly rows: readonly KnownRow[]
  readonly actors: readonly Entry[]
}

interface Standing {
  readonly entry: Entry
  readonly emails: Set<string>
  readonly actors: Set<Entry>
}

/**
 * The person of each line, always of the same name: who has that mail address, else who serves that structure, else
 * somebody of whom neither is known. Two people of one name in two structures are two.
 */
export const createPersonMatcher = (known: readonly KnownPerson[], create: () => Entry) => {
  const byName = new Map<string, Standing[]>()
  for (const { entry, rows, actors } of known) {
    const standing = { entry, emails: new Set(rows.flatMap(emailsOf)), actors: new Set(actors) }
    for (const name of new Set(rows.map(personNameKey))) addTo(byName, name, standing)
  }

  return (draft: LineDraft, actor: Entry | null): Entry => {
    const { founds, given } = draft.person
    const name = personNameKey(founds)
    const emails = emailsOf(given)
    const namesakes = byName.get(name) ?? []
    const found =
      namesakes.find((one) => emails.some((email) => one.emails.has(email))) ??
      namesakes.find((one) => actor !== null && one.actors.has(actor)) ??
      namesakes.find((one) => one.actors.size === 0 && (one.emails.size === 0 || emails.length === 0))
    const standing = found ?? { entry: create(), emails: new Set<string>(), actors: new Set<Entry>() }
    if (found === undefined) addTo(byName, name, standing)
    for (const email of emails) standing.emails.add(email)
    if (actor !== null) standing.actors.add(actor)
    return standing.entry
  }
}

const emailsOf = (row: Readonly<Record<string, unknown>>): readonly string[] =>
  ['email', 'personalEmail'].flatMap((field) => textIn(row, field)?.toLowerCase() ?? [])
