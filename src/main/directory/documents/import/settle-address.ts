import { readPostalLine } from '#shared/text/normalise/postal-line.ts'
import { type EntryDraft, say, textOf } from './draft.ts'

/**
 * Gives the postcode and the commune their fields, where the street or the commune has them too: « 12 rue du Gué 69400
 * Villefranche ». Nothing is taken out of a street that says another postcode than the line does.
 */
export const settleAddress = (draft: EntryDraft): void => {
  splitField(draft, 'street')
  if (textOf(draft, 'postcode') === null) splitField(draft, 'commune')
}

const splitField = (draft: EntryDraft, field: 'street' | 'commune'): void => {
  const line = readPostalLine(textOf(draft, field) ?? '')
  const postcode = textOf(draft, 'postcode')
  if (line === null || (postcode !== null && postcode !== line.postcode)) return
  const { [field]: _whole, ...others } = draft.given
  draft.given = others
  if (line.street !== '' && others.street === undefined) say(draft, 'given', 'street', line.street)
  if (postcode === null) say(draft, 'given', 'postcode', line.postcode)
  if (others.commune === undefined) say(draft, 'given', 'commune', line.commune)
}
