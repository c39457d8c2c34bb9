import fc from 'fast-check'
import { assertNever } from '#shared/kernel/assert-never.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Field } from '#shared/records/field.ts'
import type { RecordDeclaration, RowOf } from '#shared/records/record.ts'
import { line } from '#shared/text/rich-text/build.ts'
import { timeOf } from '#shared/text/time-of-day.ts'

/** Any row that a record allows, each field filled or not; references point nowhere. */
export const arbitraryRow = <R extends RecordDeclaration>(record: R): fc.Arbitrary<RowOf<R>> =>
  fc.record({
    id: fc.uuid({ version: 7 }) as unknown as fc.Arbitrary<RowId>,
    ...Object.fromEntries(
      Object.entries(record.fields).map(([name, field]) => [name, fc.option(arbitraryValue(field))]),
    ),
  }) as unknown as fc.Arbitrary<RowOf<R>>

/** A row with these values, the others never written. */
export const rowWith = <R extends RecordDeclaration>(
  record: R,
  id: string,
  values: Partial<Omit<RowOf<R>, 'id'>>,
): RowOf<R> =>
  ({
    ...Object.fromEntries(Object.keys(record.fields).map((field) => [field, null])),
    ...values,
    id,
  }) as unknown as RowOf<R>

const words = (max: number) =>
  fc
    .oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.lorem({ maxCount: 60 }))
    .map((text) => cleanText(text).text.slice(0, max).toWellFormed())
    .filter((text) => text.length > 0)

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const arbitraryValue = (field: Field): fc.Arbitrary<unknown> => {
  switch (field.kind) {
    case 'text':
      return words(field.max)
    case 'list':
      return fc.array(words(field.max), { minLength: 1, maxLength: 4 })
    case 'choice':
      return fc.constantFrom(...Object.keys(field.choices))
    case 'choices':
      return fc.subarray(Object.keys(field.choices), { minLength: 1 })
    case 'date':
      return day
    case 'flag':
      return fc.boolean()
    case 'decimal':
      return fc
        .tuple(fc.integer({ min: field.min + 1, max: field.max - 1 }), fc.stringMatching(/^(\.\d{1,6})?$/))
        .map(([whole, decimals]) => `${whole}${decimals}`)
    case 'ref':
    case 'same':
      return fc.uuid({ version: 7 })
    case 'integer':
      return fc.integer({ min: field.min, max: field.max })
    case 'time':
      return fc.nat(24 * 60 - 1).map(timeOf)
    case 'rich':
      return words(200).map(line)
    case 'logged':
      return fc.constant({ vector: {}, but: [] })
    case 'position':
      return fc.stringMatching(/^a[0-9]$/)
    default:
      return assertNever(field)
  }
}
