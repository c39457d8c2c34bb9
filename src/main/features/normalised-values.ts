import { readPhone } from '#shared/domain/normalise/phone.ts'
import { readPivot } from '#shared/domain/normalise/siret.ts'

/**
 * Typed telephones and SIRET in the form they are kept in, which searches and files rely on. What cannot be read, or
 * says more than one number, stays as it was typed: nobody is stopped while writing.
 */
export const normalisedValues = <Values extends object>(values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, typeof value === 'string' ? keptForm(field, value) : value]),
  ) as Values

const keptForm = (field: string, text: string): string => {
  switch (field) {
    case 'phone':
    case 'personalPhone': {
      const read = readPhone(text)
      return read.ok && read.value.others.length === 0 && read.value.extra === null ? read.value.number : text
    }
    case 'pivot': {
      const read = readPivot(text)
      return read.ok ? read.value.code : text
    }
    default:
      return text
  }
}
