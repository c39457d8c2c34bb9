import type { FieldWrite } from '#main/db/field-history.ts'

/** What a calendar shows of a meeting: its agenda may change without a word to anyone. */
const shown: ReadonlySet<string> = new Set(['title', 'state', 'date', 'startsAt', 'endsAt', 'place', 'onlineLink'])

/**
 * How often what a calendar shows was changed since it was first written, and when last. Undoing is a change too: the
 * count never goes down. @param history every write of the meeting, newest first
 */
export const calendarChanges = (
  history: readonly FieldWrite[],
): { readonly sequence: number; readonly at: string | null } => {
  const changes = history.filter(({ field, before, after }) => shown.has(field) && before !== after)
  const intents = new Set(changes.map(({ lamport, at, author }) => `${lamport} ${at} ${author}`))
  return { sequence: Math.max(0, intents.size - 1), at: (changes[0] ?? history.at(-1))?.at ?? null }
}
