import { longDate } from '#shared/domain/french-dates.ts'
import { printPhone } from '#shared/domain/normalise/phone.ts'
import type { RecordName } from '#shared/domain/records.ts'
import { declaredField } from './declared-field.ts'
import { listIn } from './known-directory.ts'

/**
 * A value as a person reads it, `null` for nothing. @param value as the table or the file has it
 * @param nameOf what an id stands for
 */
export const valueWords = (
  record: RecordName,
  name: string,
  value: unknown,
  nameOf: (id: string) => string,
): string | null => {
  if (value === null || value === undefined) return null
  const field = declaredField(record, name)
  switch (field.kind) {
    case 'choice':
      return field.choices[String(value)] ?? String(value)
    case 'choices':
      return joined(listIn({ value }, 'value').map((code) => field.choices[code] ?? code))
    case 'list':
      return joined(listIn({ value }, 'value'))
    case 'flag':
      return value === true || value === 1 ? 'Oui' : 'Non'
    case 'date':
      return longDate(String(value))
    case 'ref':
      return nameOf(String(value))
    default:
      return phones.has(name) ? printPhone(String(value)) : String(value)
  }
}

const phones = new Set(['phone', 'personalPhone'])

const joined = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join(', '))
