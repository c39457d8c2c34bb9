import { sortKey } from '#shared/kernel/sort-key.ts'
import { readPostalLine } from '#shared/text/normalise/postal-line.ts'
import { type EntryDraft, type LineDraft, say, textOf } from './draft.ts'

/** Puts what a street has in columns of its own before its name: « 20 », « rue », unless they stand there. */
export const settleStreet = ({ actor, issues, streetNumber, streetType }: LineDraft): void => {
  const name = textOf(actor, 'street')
  if (streetType !== null && name !== null && !sortKey(name).startsWith(sortKey(streetType)))
    say(actor, 'given', 'street', `${streetType} ${name}`)
  if (streetNumber === null) return
  const street = textOf(actor, 'street')
  const tell = (reason: string): void => {
    issues.push({ column: null, columnName: null, value: streetNumber, reason })
  }
  if (street === null) tell('ce numéro n’a pas de rue')
  else if (!/^\d/.test(street)) say(actor, 'given', 'street', `${streetNumber} ${street}`)
  else if (!beginsWith(street, streetNumber)) tell('la rue a déjà un autre numéro')
}

const beginsWith = (street: string, number: string): boolean => {
  const [begun, wanted] = [street, number].map((text) => text.toLowerCase().replace(/\s/g, '')) as [string, string]
  return begun.startsWith(wanted) && !/^\d/.test(begun.slice(wanted.length))
}

/**
 * Gives the postcode and the commune their fields, where the street or the commune has them too: « 12 rue du Gué 69400
 * Villefranche ». Nothing is taken out of a street that says another postcode or another commune than the line does.
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
  if (typeof others.commune === 'string' && !isSameCommune(others.commune, line.commune)) return
  draft.given = others
  if (line.street !== '' && others.street === undefined) say(draft, 'given', 'street', line.street)
  if (postcode === null) say(draft, 'given', 'postcode', line.postcode)
  if (others.commune === undefined) say(draft, 'given', 'commune', line.commune)
}

/** « Villefranche » for « Villefranche-sur-Saône », « St-Jean » for « Saint-Jean ». */
const isSameCommune = (one: string, other: string): boolean => {
  const [a, b] = [communeKey(one), communeKey(other)]
  return a.startsWith(b) || b.startsWith(a)
}

const communeKey = (name: string): string =>
  sortKey(name)
    .replace(/\bcedex\b.*$/, '')
    .replace(/\bst(?=e? )/g, 'saint')
    .replace(/^(?:l|le|la|les) /, '')
    .trim()
