import { plainText } from '#shared/domain/rich-text/plain-text.ts'
import type { Notices } from './place.ts'
import type { Recognised } from './recognise/recognise.ts'

/** What a file holds and minutes do not. */
export interface LeftOut {
  /** Invisible characters. */
  readonly removed: number
  /** Addresses that no link of the file uses. */
  readonly addresses: readonly string[]
}

export interface Noticed extends LeftOut {
  readonly pictures: readonly string[]
  readonly notices: Notices
  /** Sections whose structure was given up because it did not say the words of the file. */
  readonly unproven: readonly Recognised[]
}

/** What the person who imports should know, in French, one sentence each. */
export const remarksOf = ({ removed, addresses, pictures, notices, unproven }: Noticed): readonly string[] => [
  ...counted(removed, 'caractère invisible a été retiré', 'caractères invisibles ont été retirés'),
  ...counted(pictures.length, 'image n’a pas été reprise', 'images n’ont pas été reprises', pictures),
  ...counted(
    addresses.length,
    'adresse qu’aucun lien n’utilise n’a pas été reprise',
    'adresses qu’aucun lien n’utilise n’ont pas été reprises',
    addresses,
  ),
  ...counted(
    notices.nestedTables,
    'tableau placé dans un autre tableau a été repris en paragraphes',
    'tableaux placés dans un autre tableau ont été repris en paragraphes',
  ),
  ...counted(
    notices.flattened,
    'passage emboîté trop profondément a été repris à un niveau moins profond',
    'passages emboîtés trop profondément ont été repris à un niveau moins profond',
  ),
  ...unproven.map(
    ({ imported }) =>
      `La section «\u00a0${plainText(imported.row.title ?? null)}\u00a0» a été reprise en texte simple\u00a0: son tableau n’a pas la forme attendue.`,
  ),
]

const counted = (count: number, one: string, many: string, names: readonly string[] = []): readonly string[] => {
  if (count === 0) return []
  const named = [...new Set(names.filter((name) => name !== ''))].slice(0, 10).join(', ')
  return [`${count} ${count === 1 ? one : many}${named === '' ? '' : `\u00a0: ${named}`}.`]
}
