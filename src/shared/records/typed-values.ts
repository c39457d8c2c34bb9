import { z } from 'zod'
import { cleanText } from '../kernel/clean-text.ts'
import { readPhone } from '../text/normalise/phone.ts'
import { readPostcode } from '../text/normalise/postcode.ts'
import { readPivot } from '../text/normalise/siret.ts'
import { changesSchema } from './changes-schema.ts'
import type { Field, TypedForm } from './field.ts'
import type { ChangesOf, RecordDeclaration } from './record.ts'

/**
 * Typed telephones, SIRET and postcodes in the form they are kept in, which searches and files rely on. What cannot be
 * read, or says more than one thing, stays as it was typed: nobody is stopped while writing.
 * @param values of a row, not looked at yet
 */
export const typedValues = (fields: Readonly<Record<string, Field>>, values: unknown): unknown =>
  typeof values === 'object' && values !== null
    ? Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typedValue(fields[name], value)]))
    : values

const typedValue = (field: Field | undefined, value: unknown): unknown =>
  field?.kind === 'text' && field.form !== null && typeof value === 'string'
    ? (keptForms[field.form](cleanText(value).text) ?? value)
    : value

/** Some fields of a record as a person types them: what is kept in another form takes it before its length is looked at. */
export const typedSchema = <R extends RecordDeclaration>(record: R): z.ZodType<ChangesOf<R>> =>
  z.preprocess((values) => typedValues(record.fields, values), changesSchema(record)) as unknown as z.ZodType<
    ChangesOf<R>
  >

/** How each is kept; `null` for what cannot be read. */
const keptForms: Readonly<Record<TypedForm, (text: string) => string | null>> = {
  phone: (text) => {
    const read = readPhone(text)
    return read.ok && read.value.others.length === 0 && read.value.extra === null ? read.value.number : null
  },
  pivot: (text) => {
    const read = readPivot(text)
    return read.ok ? read.value.code : null
  },
  postcode: (text) => {
    const read = readPostcode(text)
    return read.ok && read.value.commune === null ? read.value.postcode : null
  },
}
