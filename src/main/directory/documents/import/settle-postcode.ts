import type { Addresses } from './addresses.ts'
import { type LineDraft, textOf } from './draft.ts'

/** Four figures lack their first or their last: they are given the zero that a spreadsheet took when a commune has that postcode. */
export const settlePostcode = ({ actor, place, issues, restoredPostcode }: LineDraft, addresses: Addresses): void => {
  if (restoredPostcode === null) return
  for (const said of [actor, place]) {
    const code = textOf(said, 'postcode')
    if (code === null || addresses.isPostcode(code)) continue
    const { postcode, ...given } = said.given
    said.given = given
    const reason = 'un code postal a cinq chiffres'
    issues.splice(issues.indexOf(restoredPostcode), 1, { ...restoredPostcode, reason })
  }
}
