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
    if (code === null || (addresses.isPostcode(code) && isThere(said, code, addresses))) continue
    const { postcode, ...given } = said.given
    said.given = given
    const reason = 'un code postal a cinq chiffres'
    issues.splice(issues.indexOf(restoredPostcode), 1, { ...restoredPostcode, reason })
  }
}

/** The line says no other commune than one of that postcode: by its code, else by its name, be it misspelt. */
const isThere = (said: EntryDraft, postcode: string, { communeOf, guessOf }: Addresses): boolean => {
  const inseeCode = textOf(said, 'inseeCode')
  if (inseeCode !== null) return departementOf(inseeCode) === departementOf(postcode)
  if (textOf(said, 'commune') === null) return true
  const guess = guessOf(said)
  const commune = communeOf(said) ?? (guess?.isMisspelt === true ? guess.commune : null)
  return commune?.postcodes.includes(postcode) === true
}
