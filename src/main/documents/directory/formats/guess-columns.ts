import type { ImportTarget } from '#shared/contract/directory-import.ts'
import type { SourceTable } from '#shared/domain/source-table.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { targetByValues } from './guess-by-values.ts'
import { headerPatterns, isAboutPerson } from './header-patterns.ts'

/** Lines that a column is judged by. */
const sampled = 200

/**
 * What each column of a list is taken for: by its header, else by its values; each target once. A telephone or a mail
 * address is the person's when it stands after the person's name.
 */
export const guessColumns = (table: SourceTable, header: number): readonly (ImportTarget | null)[] => {
  const names = (table.lines[header]?.cells ?? []).map(sortKey)
  const lines = table.lines.slice(header + 1, header + 1 + sampled)
  const taken = new Set<ImportTarget>()
  const hasFirstName = names.some((name) => /\bprenoms?\b/.test(name))
  let isPerson = false

  const take = (candidates: readonly ImportTarget[]): ImportTarget | null => {
    const target = candidates.find((candidate) => !taken.has(candidate)) ?? null
    if (target !== null) taken.add(target)
    return target
  }

  const byHeader = names.map((name) => {
    const candidates = candidatesOf(name, { isPerson, hasFirstName })
    const target = take(candidates)
    if (target !== null && anchors.test(target)) isPerson = target.startsWith('person.')
    return target
  })
  return byHeader.map((target, at) => {
    const found = target ?? targetByValues(lines.map(({ cells }) => cells[at] ?? ''))
    return target !== null || found === null ? target : take(inContext(found, at, byHeader))
  })
}

/** Columns that say whom the next ones are about. */
const anchors = /^(?:actor\.(?:name|street|postcode|commune|pivot)|person\.(?:fullName|lastName|firstName|title))$/

const candidatesOf = (
  name: string,
  { isPerson, hasFirstName }: { readonly isPerson: boolean; readonly hasFirstName: boolean },
): readonly ImportTarget[] => {
  if (/^noms?(?: de famille)?$/.test(name))
    return hasFirstName ? ['person.lastName'] : ['actor.name', 'person.fullName']
  const found = headerPatterns.filter(([pattern]) => pattern.test(name)).map(([, target]) => target)
  return found.map((target) => (isPerson || isAboutPerson(name) ? (personTwins[target] ?? target) : target))
}

/** What the same word means once a person has been named. */
const personTwins: Partial<Readonly<Record<ImportTarget, ImportTarget>>> = {
  'actor.phone': 'person.phone',
  'actor.email': 'person.email',
}

const inContext = (
  found: ImportTarget,
  at: number,
  targets: readonly (ImportTarget | null)[],
): readonly ImportTarget[] => {
  const anchor = targets.slice(0, at).findLast((target) => target !== null && anchors.test(target))
  const twin = anchor?.startsWith('person.') ? personTwins[found] : undefined
  return twin === undefined ? [found] : [twin]
}
