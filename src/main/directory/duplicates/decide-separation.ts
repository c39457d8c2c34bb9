import type { FieldWrite } from '#main/db/field-history.ts'

/** The intent in which a row was joined last, as its history tells; `null` when it never was. */
export const joiningWrite = (history: readonly FieldWrite[]): FieldWrite | null =>
  history.find(({ field, after }) => field === 'sameAs' && after !== 'null') ?? null

/** What that intent wrote in another row and nobody wrote over since, with the values there were before. */
export const valuesBefore = (
  joining: FieldWrite,
  history: readonly FieldWrite[],
): Readonly<Record<string, unknown>> => {
  const latest = [...Map.groupBy(history, ({ field }) => field).values()].flatMap(([first]) => first ?? [])
  return Object.fromEntries(
    latest.filter((write) => isOf(joining, write)).map(({ field, before }) => [field, JSON.parse(before)]),
  )
}

const isOf = (joining: FieldWrite, { lamport, at, author }: FieldWrite): boolean =>
  lamport === joining.lamport && at === joining.at && author === joining.author
