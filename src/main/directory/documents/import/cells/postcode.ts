import { readPostcode } from '#shared/text/normalise/postcode.ts'
import { type DraftRecord, say } from '../draft.ts'
import { type Column, column } from './column.ts'
import { putField } from './put.ts'

/** A postcode, and the commune that is sometimes written beside it. */
export const postcodeColumn = (record: DraftRecord): Column => {
  const put = putField(record, 'postcode')
  const read = column(readPostcode, (draft, { postcode, commune }) => {
    if (commune !== null) say(draft[record], 'fills', 'commune', commune)
    return put(draft, postcode)
  })
  return (text, draft) => {
    const remark = read(text, draft)
    return remark?.effect === 'noted' && isShort(text) ? { ...remark, effect: 'restoredPostcode' } : remark
  }
}

/** A zero is missing at the beginning, or a figure at the end. */
const isShort = (text: string): boolean => /^\d{4}(?:[.,]0+)?$/.test(text)
