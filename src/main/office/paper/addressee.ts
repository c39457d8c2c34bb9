import { addressLines, type PostalAddress } from '#shared/records/directory/address-lines.ts'
import { civilities } from '#shared/records/directory/person.ts'
import { spokenName } from '#shared/text/person/shown-name.ts'
import { inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline } from '#shared/text/rich-text/rich-text.ts'
import type { Addressee } from './paper.ts'

/** « Madame Odile VENTCLAIR »; `null` when the letter goes to a structure. */
export const addressedName = ({ civility, ...named }: Addressee): string | null =>
  named.lastName === null
    ? null
    : [civility === null ? null : civilities[civility], spokenName(named)].filter((part) => part).join(' ')

/** « Madame », « Monsieur »; both when nobody said. */
export const salutation = (addressee: Addressee | null): string =>
  addressee?.civility ? civilities[addressee.civility] : 'Madame, Monsieur'

/** Where a letter to a structure goes, its commune in capitals. */
export const letterAddress = (address: PostalAddress | null): readonly string[] =>
  address === null ? [] : addressLines({ ...address, commune: address.commune?.toLocaleUpperCase('fr') ?? null })

/** Name, function, structure, address, a line each. */
export const addresseeBlock = (addressee: Addressee): Block => {
  const { role, structure, address } = addressee
  const lines = [addressedName(addressee), ...(addressee.lastName === null ? [] : [role]), structure, ...address]
  const [first = '', ...others] = lines.filter((line) => line)
  const words: readonly Inline[] = [plain(first || 'Destinataire à préciser', { type: 'bold' })]
  return paragraph([...words, ...others.flatMap((line) => inlines(`\n${line}`))], 'addressee')
}
