import { departementOf } from '#shared/records/directory/territory.ts'
import type { Addresses } from './addresses.ts'
import { type EntryDraft, type LineDraft, textOf } from './draft.ts'

/**
 * Four figures lack their first or their last: they are given the zero that a spreadsheet took when a commune has that
 * postcode, and the line does not say that it is elsewhere.
 */
export const settlePostcode = ({ actor, place, issues, restoredPostcode }: LineDraft, addresses: Addresses): void => {
  if (restoredPostcode === null) return
  for (const said of [actor, place]) {
    const code = textOf(said, 'postcode')
    if (code === null || (addresses.isPostcode(code) && isThere(said, code))) continue
    const { postcode, ...given } = said.given
    said.given = given
    const reason = 'un code postal a cinq chiffres'
    issues.splice(issues.indexOf(restoredPostcode), 1, { ...restoredPostcode, reason })
  }
}

/** A postcode begins as the département of its commune does, but for a few at its edge, whose name tells them. */
const isThere = (said: EntryDraft, postcode: string): boolean => {
  const inseeCode = textOf(said, 'inseeCode')
  return inseeCode === null || departementOf(inseeCode) === departementOf(postcode)
}
