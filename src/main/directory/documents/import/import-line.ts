import type { ImportIssue, ImportLine } from '#shared/contract/import-line.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { actorKinds } from '#shared/records/directory/actor.ts'
import type { Field } from '#shared/records/field.ts'
import type { RecordName } from '#shared/records/records.ts'
import { records } from '#shared/records/records.ts'
import { printedWords } from '#shared/records/value-words.ts'
import { withDe } from '#shared/text/article.ts'
import { longDate } from '#shared/text/french-dates.ts'
import type { AppliedLine } from './apply-lines.ts'
import { declaredField } from './declared-field.ts'
import { type LineDraft, ofLine, textOf } from './draft.ts'
import { type Conflict, type Entry, type FieldChange, heldBy, laterDay } from './entry.ts'
import { listIn } from './known-directory.ts'
import { type NameOf, personName } from './names.ts'

/** What an applied line does: known before a word of it is written. */
export const effectOf = ({ main, changes, founded }: AppliedLine): 'new' | 'changed' | 'identical' => {
  if (changes.length === 0) return 'identical'
  const isFirst = main.known === null && (founded.includes(main) || founded.some(({ record }) => record === 'person'))
  return isFirst ? 'new' : 'changed'
}

/** An applied line as a person reads it. */
export const importLine = (applied: AppliedLine, nameOf: NameOf): ImportLine => {
  const { draft } = applied.resolved
  const base = { line: draft.line, name: lineName(draft, nameOf, applied.main), issues: issuesOf(applied, nameOf) }
  const effect = effectOf(applied)
  switch (effect) {
    case 'new':
      return { ...base, effect, about: aboutOf(applied, nameOf) }
    case 'changed':
      return { ...base, effect, changes: changesOf(applied, nameOf) }
    default:
      return { ...base, effect }
  }
}

/** How a line is called, whatever becomes of it. */
export const lineName = (draft: LineDraft, nameOf: NameOf, main: Entry | null): string => {
  const own = { place: draft.place, actor: draft.actor, person: draft.person }
  const name = textOf(own.actor, 'name') ?? textOf(own.place, 'name')
  if (draft.subject === 'place')
    return textOf(own.place, 'name') ?? (nameOf(main?.id ?? draft.known?.id ?? '') || unnamed)
  return name ?? (personName(draft.person.founds) || nameOf(main?.id ?? draft.known?.id ?? '') || unnamed)
}

const unnamed = 'Sans nom'

/** Whether there is more to tell of a line than its effect. */
export const hasIssues = ({ resolved, newer, repeats, conflicts }: AppliedLine): boolean =>
  resolved.draft.issues.length + conflicts.length > 0 || newer !== null || repeats !== null

/** What it takes to see more than the cells: repetitions, contradictions, a directory that knows better. */
const issuesOf = (applied: AppliedLine, nameOf: NameOf): readonly ImportIssue[] => [
  ...applied.resolved.draft.issues,
  ...(applied.newer === null ? [] : [ofLine(newerReason(applied.newer, applied.resolved.draft))]),
  ...(applied.repeats === null ? [] : [ofLine(`c’est la même entrée que la ligne ${applied.repeats}`)]),
  ...applied.conflicts.map((conflict) => conflictIssue(conflict, nameOf)),
]

const newerReason = (entry: Entry, draft: LineDraft): string => {
  const said = laterDay(entry.record === 'place' ? draft.place.given : draft.actor.given)
  const known = laterDay(entry.known ?? {})
  return `l’annuaire est plus récent (${longDate(known ?? '')}) que cette ligne (${longDate(said ?? '')})\u00a0: elle ne le change pas`
}

const conflictIssue = ({ entry, field, value, line }: Conflict, nameOf: NameOf): ImportIssue => ({
  ...ofLine(
    `la ligne ${line} dit autre chose (${declaredField(entry.record, field).label.toLowerCase()}), et c’est elle qui compte`,
  ),
  value: valueWords(entry.record, field, value, nameOf) ?? '',
})

const changesOf = ({ main, changes }: AppliedLine, nameOf: NameOf) => {
  const told = new Map<string, { before: string | null; after: string | null }>()
  for (const change of changes) {
    const { label, before, after } = changeWords(change, main, nameOf)
    const same = told.get(label)
    if (same === undefined) told.set(label, { before, after })
    else if (same.after !== after) told.set(label, { before: same.before, after: `${same.after}, ${after}` })
  }
  return [...told].map(([label, { before, after }]) => ({ label, before, after }))
}

/** A field of the entry itself, a field of what hangs on it, or something that now hangs on it. */
const changeWords = ({ entry, field, before, after }: FieldChange, main: Entry, nameOf: NameOf) => {
  if (entry.known === null && entry !== main)
    return { label: sentenceCase(records[entry.record].label.one), before: null, after: nameOf(entry.id) }
  return {
    label: fieldLabel(entry, field, main),
    before: valueWords(entry.record, field, before, nameOf),
    after: valueWords(entry.record, field, after, nameOf),
  }
}

/** « Téléphone » of the entry itself, « Lieu, téléphone » of what hangs on it. */
const fieldLabel = ({ record, ...entry }: Entry, field: string, main: Entry): string => {
  const [own, { label }] = [records[record].label.one, declaredField(record, field)]
  return entry.id === main.id || label.toLowerCase() === own ? label : `${sentenceCase(own)}, ${label.toLowerCase()}`
}

/** « Insertion (SIAE), L’Arbresle, Jeanne DUVAL » */
const aboutOf = (applied: AppliedLine, nameOf: NameOf): string => {
  const {
    main,
    resolved: { actor, person, others },
  } = applied
  const kind = heldBy(actor ?? main, 'kind')
  const facts = [
    typeof kind === 'string' ? actorKinds[kind as keyof typeof actorKinds] : null,
    heldBy(main, 'commune') ?? (actor === null ? null : heldBy(actor, 'commune')),
    person === null || person === main ? null : nameOf(person.id),
    ...others.map(({ entry }) => nameOf(entry.id)),
    main.record === 'person' && actor !== null ? nameOf(actor.id) : null,
    ...mailFacts(applied, nameOf),
  ]
  return facts.filter((fact) => typeof fact === 'string').join(', ')
}

/** Mail addresses, and whose they are where the line names somebody. */
const mailFacts = ({ main, resolved: { actor, person } }: AppliedLine, nameOf: NameOf): readonly string[] => {
  const house = addressIn(actor ?? main, 'emails')
  if (person === null) return house === null ? [] : [house]
  const own = addressIn(person, 'email')
  return [
    ...(house === null ? [] : [`courriel de la structure\u00a0: ${house}`]),
    ...(own === null ? [] : [`courriel ${withDe(nameOf(person.id))}\u00a0: ${own}`]),
  ]
}

const addressIn = (entry: Entry, field: string): string | null => {
  if (!Object.hasOwn(records[entry.record].fields, field)) return null
  const value = decoded(declaredField(entry.record, field), heldBy(entry, field) ?? null)
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first !== '' ? first : null
}

/** A value as a person reads it, `null` for nothing. @param value as the table or the file has it */
const valueWords = (record: RecordName, name: string, value: unknown, nameOf: NameOf): string | null =>
  printedWords(record, name, decoded(declaredField(record, name), value ?? null), (_record, id) => nameOf(id))

/** The table has lists in JSON, and flags as numbers. */
const decoded = ({ kind }: Field, value: unknown): unknown => {
  if (value === null) return null
  if (kind === 'choices' || kind === 'list') return listIn({ value }, 'value')
  return kind === 'flag' ? value === true || value === 1 : value
}
