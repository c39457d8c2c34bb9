import fc from 'fast-check'
import Papa from 'papaparse'
import type { RowCreation } from '#shared/contract/workspace/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Field } from '#shared/records/field.ts'
import { records } from '#shared/records/records.ts'
import { arbitraryRow } from './rows.ts'
import type { TestApp } from './test-app.ts'

/** A list as its lines, the titles first. */
export type ListLines = readonly (readonly string[])[]

export const linesOf = (content: Uint8Array): ListLines =>
  Papa.parse<string[]>(Buffer.from(content).toString().replace('\ufeff', ''), { delimiter: ';', skipEmptyLines: true })
    .data

/** As a spreadsheet in French saves it. */
export const csvOf = (lines: ListLines): string =>
  Papa.unparse(lines as string[][], { delimiter: ';', newline: '\r\n' })

/** Lines whose cell of a title says something else, in those that are asked. */
export const withCell = (lines: ListLines, line: number, title: string, value: string): ListLines => {
  const at = columnAt(lines, title)
  return lines.map((cells, rank) => (rank === line ? cells.with(at, value) : cells))
}

export const columnAt = ([titles]: ListLines, title: string): number => {
  const at = titles?.indexOf(title) ?? -1
  if (at === -1) throw new Error(`No column ${title}`)
  return at
}

export const withoutColumn = (lines: ListLines, title: string): ListLines => {
  const at = columnAt(lines, title)
  return lines.map((cells) => cells.toSpliced(at, 1))
}

const rank = fc.option(fc.nat(2), { nil: null })

/** Rows of any directory, each with all that its record declares; what they name is a rank. */
export const anyDirectory = fc.record({
  actors: fc.array(fc.tuple(arbitraryRow(records.actor), rank), { minLength: 1, maxLength: 3 }),
  places: fc.array(fc.tuple(arbitraryRow(records.place), rank), { maxLength: 3 }),
  persons: fc.array(fc.tuple(arbitraryRow(records.person), arbitraryRow(records.post), rank), { maxLength: 3 }),
  aliases: fc.array(fc.tuple(arbitraryRow(records.alias), fc.nat(2)), { maxLength: 2 }),
})

export type AnyDirectory = typeof anyDirectory extends fc.Arbitrary<infer T> ? T : never

/** Writes a directory as screens would, row by row. */
export const writeAny = async (app: TestApp, { actors, places, persons, aliases }: AnyDirectory): Promise<void> => {
  const create = async (record: RowCreation['record'], row: object, refs: object): Promise<RowId> => {
    const values = Object.entries({ ...row, ...refs }).filter(
      ([name, value]) => value !== null && isWritten(record, name, refs),
    )
    return (
      await app.call('records.create', {
        record,
        values: values.length === 0 ? leastOf[record] : Object.fromEntries(values),
      } as RowCreation)
    ).id
  }
  const made: RowId[] = []
  const at = (rank: number | null) => (rank === null ? null : (made[rank] ?? null))
  for (const [actor, parent] of actors) made.push(await create('actor', actor, { parent: at(parent) }))
  for (const [place, actor] of places) await create('place', place, { actor: at(actor) })
  for (const [person, post, actor] of persons) {
    const id = await create('person', person, {})
    await create('post', post, { person: id, actor: at(actor) })
  }
  for (const [alias, actor] of aliases) await create('alias', alias, { actor: at(actor) })
}

/** Something must be said of a row. */
const leastOf: Partial<Readonly<Record<RowCreation['record'], object>>> = {
  actor: { phone: '0199001234' },
  place: { phone: '0199001234' },
  person: { phone: '0199001234' },
  post: { title: 'Trésorière' },
  alias: { name: 'Le Relais' },
}

/** What names another row is written by rank only. */
const isWritten = (record: RowCreation['record'], name: string, refs: object): boolean => {
  const field = (records[record].fields as Readonly<Record<string, Field>>)[name]
  return name in refs || (field !== undefined && field.kind !== 'ref' && field.kind !== 'same')
}
