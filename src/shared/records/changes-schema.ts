import { z } from 'zod'
import { assertNever } from '../kernel/assert-never.ts'
import { oneOf } from '../kernel/one-of.ts'
import { decimalForm } from '../text/field-forms.ts'
import { richTextSchema } from '../text/rich-text/schema.ts'
import type { DecimalField, Field } from './field.ts'
import { dateSchema, rowIdSchema, timeSchema } from './field-schema.ts'
import { mostInList } from './holds.ts'
import type { ChangesOf, RecordDeclaration } from './record.ts'

/** What a field accepts, besides `null`. Used at the doors only: contract, bundle, file, database. */
const valueSchema = (field: Field): z.ZodType => {
  switch (field.kind) {
    case 'text':
      return z.string().min(1).max(field.max)
    case 'rich':
      return richTextSchema
    case 'integer':
      return z.number().int().min(field.min).max(field.max)
    case 'date':
      return dateSchema
    case 'time':
      return timeSchema
    case 'position':
      return z.string().min(1).max(200)
    case 'choice':
      return oneOf(field.choices)
    case 'choices':
      return z.array(oneOf(field.choices)).min(1)
    case 'flag':
      return z.boolean()
    case 'decimal':
      return decimalSchema(field)
    case 'list':
      return z.array(z.string().min(1).max(field.max)).min(1).max(mostInList)
    case 'ref':
    case 'same':
      return rowIdSchema
    case 'logged':
      return z.never()
    default:
      return assertNever(field)
  }
}

const decimalSchema = ({ min, max }: DecimalField): z.ZodType =>
  z
    .string()
    .regex(decimalForm)
    .refine((text) => Number(text) >= min && Number(text) <= max)

/** Some fields of a record, any of them possibly emptied; nothing else. */
export const changesSchema = <R extends RecordDeclaration>(record: R): z.ZodType<ChangesOf<R>> =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(record.fields).map(([name, field]) => [name, valueSchema(field).nullable().optional()]),
    ),
  ) as unknown as z.ZodType<ChangesOf<R>>
