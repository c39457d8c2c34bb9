import type { ImportFormat } from '#shared/contract/directory/directory-import.ts'
import type { RecordName } from '#shared/records/records.ts'
import { type Contact, type EntryDraft, emptyEntry, type LineDraft, say, saysSomething, textOf } from './draft.ts'
import { type Conflict, type Entry, type FieldChange, heldBy, isOlder, laterDay, mergeDraft, uphold } from './entry.ts'
import { isTyped } from './formats/formats.ts'
import { gatherLists } from './gather-lists.ts'
import { textIn } from './known-directory.ts'
import { entryNameKey } from './match/keys.ts'
import type { KnownEntries } from './match/known-entries.ts'
import type { Resolved } from './resolve.ts'

/** What one line makes of the directory. */
export interface AppliedLine {
  readonly resolved: Resolved
  /** The entry the line is chiefly about. */
  readonly main: Entry
  readonly changes: readonly FieldChange[]
  readonly conflicts: readonly Conflict[]
  /** Entries to create that this line is the first to name. */
  readonly founded: readonly Entry[]
  /** What the directory knows from a later day, and otherwise: the line does not change it. */
  readonly newer: Entry | null
  /** The earlier line that is about the same entry. */
  readonly repeats: number | null
}

/**
 * Applies the lines to their entries, and tells what each changed, in the order of the file. Of two lines about one entry
 * the later dated goes first, else the first.
 */
export const applyLines = (
  lines: readonly Resolved[],
  known: KnownEntries,
  format: ImportFormat,
  create: (record: RecordName) => Entry,
): readonly AppliedLine[] => {
  const addsLists = format === 'data-inclusion-services'
  if (format === 'list') gatherLists(lines)
  if (!addsLists) upholdKnown(lines)
  const postOf = createPosts(known, create)
  const aliasesOf = createAliases(known, create)

  const applyLine = (resolved: Resolved): AppliedLine => {
    const { draft, place, actor, parent, person, others } = resolved
    const main = mainOf(resolved)
    const isOwn = draft.known !== null
    const repeats = main.said[0]?.line ?? null
    let changes: readonly FieldChange[] = noChange
    let conflicts: readonly Conflict[] = noConflict
    let founded: readonly Entry[] = nobody
    let newer: Entry | null = null
    const apply = (entry: Entry, said: EntryDraft, isNewer = false): void => {
      if (entry.known === null && entry.said.length === 0) founded = [...founded, entry]
      const merged = mergeDraft(
        entry,
        said,
        draft.line,
        isOwn ? 'exact' : isNewer ? 'fill' : addsLists ? 'add' : isTyped(format) ? 'reword' : 'replace',
      )
      changes = joined(changes, merged.changes)
      conflicts = joined(
        conflicts,
        merged.conflicts.filter(({ line }) => line !== null),
      )
      if (merged.conflicts.some(({ line }) => line === null)) newer ??= entry
    }
    // Of a place alone, the structure that its line names is its own.
    const isPlaceOf = draft.subject === 'place' && !draft.isActorOfPlace
    const isPlaceNewer = place !== null && !addsLists && isOlder(place, draft.place)
    if (actor !== null) {
      if (parent !== null && !isPlaceOf) say(draft.actor, 'given', 'parent', parent.id)
      apply(actor, draft.actor, draft.isActorOfPlace ? isPlaceNewer : isOlder(actor, draft.actor))
      if (!draft.isActorOfPlace) for (const alias of aliasesOf(actor, draft)) apply(alias.entry, alias.draft)
    }
    if (place !== null) {
      if (parent !== null && isPlaceOf) say(draft.place, 'given', 'actor', parent.id)
      if (actor !== null) say(draft.place, 'fills', 'actor', actor.id)
      apply(place, draft.place, isPlaceNewer)
    }
    if (person !== null) {
      apply(person, draft.person)
      if (resolved.isPersonRemembered) apply(create('person'), joinedTo(person, draft))
      if (actor !== null || saysSomething(draft.post))
        apply(resolved.post ?? postOf(person, actor), postDraft(draft, person, actor))
    }
    for (const { contact, entry } of others) {
      apply(entry, contact.person)
      apply(postOf(entry, actor), postDraft(contact, entry, actor))
    }
    for (const [one, others] of [[main, resolved.apart.entry] as const, [person, resolved.apart.person] as const])
      if (one?.known === null) for (const { id } of others) apply(create('distinctPair'), distinction(one, id))
    if (parent !== null) apply(parent, { ...emptyEntry(), founds: { name: draft.parent } })
    return {
      resolved,
      main,
      changes,
      conflicts,
      founded,
      newer,
      // One structure has several people, each on a line.
      repeats:
        (person === null || changes.length === 0 || isCalledOtherwise(main, draft)) && !addsLists && !isOwn
          ? repeats
          : null,
    }
  }

  const applied: AppliedLine[] = []
  for (const at of addsLists ? lines.keys() : latestFirst(lines)) applied[at] = applyLine(lines[at] as Resolved)
  return applied
}

const isCalledOtherwise = (main: Entry, draft: LineDraft): boolean => {
  const [own, said] = [heldBy(main, 'name'), textOf(draft[main.record === 'place' ? 'place' : 'actor'], 'name')]
  return typeof own === 'string' && said !== null && entryNameKey(own) !== entryNameKey(said)
}

const joinedTo = ({ id }: Entry, { person }: LineDraft): EntryDraft => ({
  ...emptyEntry(),
  founds: { ...person.founds, sameAs: id },
})

const distinction = ({ record, id }: Entry, other: string): EntryDraft => ({
  ...emptyEntry(),
  founds: { record, first: other, second: id },
})

// One for all: most lines have none.
const noChange: readonly FieldChange[] = []
const noConflict: readonly Conflict[] = []
const nobody: readonly Entry[] = []

const joined = <T>(first: readonly T[], second: readonly T[]): readonly T[] =>
  second.length === 0 ? first : first.length === 0 ? second : [...first, ...second]

/** Of lines of one day about a known entry, those that say what is known are right. */
const upholdKnown = (lines: readonly Resolved[]): void => {
  for (const record of ['actor', 'place', 'person'] as const)
    for (const [entry, own] of Map.groupBy(lines, (line) => line[record])) {
      if (entry === null || entry.known === null || own.length === 1) continue
      const latest = own.map(dayOf).toSorted().at(-1)
      uphold(
        entry,
        own.flatMap((line) => (dayOf(line) === latest ? [{ line: line.draft.line, ...line.draft[record] }] : [])),
      )
    }
}

/** Ranks of the lines, the later dated first, else in their order. */
const latestFirst = (lines: readonly Resolved[]): readonly number[] => {
  const days = lines.map(dayOf)
  return [...lines.keys()].sort((a, b) => compare(days[b] ?? '', days[a] ?? '') || a - b)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** When what a line says was so, « » when it does not tell. */
const dayOf = ({ draft }: Resolved): string =>
  laterDay(draft.subject === 'place' ? draft.place.given : draft.actor.given) ?? ''

const mainOf = ({ draft, place, actor, person }: Resolved): Entry => {
  const main = { place, actor, person }[draft.subject ?? 'actor']
  if (main === null) throw new Error(`Line ${draft.line} is about nothing`)
  return main
}

/** The post of a person in a structure: one that is known, the present one first; else one for the whole file. */
const createPosts = (known: KnownEntries, create: (record: RecordName) => Entry) => {
  const made = new Map<string, Entry>()
  return (person: Entry, actor: Entry | null): Entry => {
    const found = known.posts.get(person)?.find((post) => known.actorOf(heldBy(post, 'actor')) === actor)
    if (found !== undefined) return found
    const key = `${person.id} ${actor?.id}`
    const post = made.get(key) ?? create('post')
    made.set(key, post)
    return post
  }
}

const postDraft = ({ post }: Contact, person: Entry, actor: Entry | null): EntryDraft => ({
  ...post,
  founds: { person: person.id, ...(actor === null ? {} : { actor: actor.id }) },
})

/** The names by which a line calls a structure, where it does not answer to them yet. */
const createAliases = (known: KnownEntries, create: (record: RecordName) => Entry) => {
  const answersTo = new Map<Entry, Set<string>>()
  return (actor: Entry, draft: LineDraft): readonly { readonly entry: Entry; readonly draft: EntryDraft }[] => {
    const keys = answersTo.get(actor) ?? new Set(namesOf(actor, known).map(entryNameKey))
    answersTo.set(actor, keys)
    const name = textIn(draft.actor.founds, 'name')
    return [...(name === null ? [] : [name]), ...draft.aliases].flatMap((alias) => {
      if (keys.has(entryNameKey(alias))) return []
      keys.add(entryNameKey(alias))
      return [{ entry: create('alias'), draft: { ...emptyEntry(), founds: { actor: actor.id, name: alias } } }]
    })
  }
}

const namesOf = (actor: Entry, known: KnownEntries): readonly string[] =>
  actor.known === null ? [String(heldBy(actor, 'name') ?? '')] : known.namesOf(actor)
