import { readPostcode } from '#shared/text/normalise/postcode.ts'
import { type DraftRecord, say } from '../draft.ts'
import { type Column, column, essential } from './column.ts'
import { putField } from './put.ts'

/** A postcode, and the commune that is sometimes written beside it. */
export const postcodeColumn = (record: DraftRecord): Column => {
  const put = putField(record, 'postcode')
  const read = essential(
    column(readPostcode, (draft, { postcode, commune }) => {
      if (commune !== null) say(draft[record], 'fills', 'commune', commune)
      return put(draft, postcode)
    }),
    isNumber,
  )
  return (text, draft) => {
    const remark = read(text, draft)
    return remark?.effect === 'noted' && isShort(text) ? { ...remark, effect: 'restoredPostcode' } : remark
  }
}

/** Words where a postcode is expected cost the postcode; a number that is none, the line. */
const isNumber = (text: string): boolean => /^\d[\d\s.,]*$/.test(text)

/** A zero is missing at the beginning, or a figure at the end. */
const isShort = (text: string): boolean => /^\d{4}(?:[.,]0+)?$/.test(text)
