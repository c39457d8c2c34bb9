import { safeName } from '#main/kit/safe-name.ts'
import type { Collection } from '../documents/campaign-workbook/collection.ts'

/** A name for each workbook: its structure, then its period; two structures of one name are numbered. */
export const fileNames = (collections: readonly Collection[]): readonly string[] => {
  const taken = new Map<string, number>()
  return collections.map(({ structure, identity }) => {
    const name = [safeName(structure).slice(0, 80) || 'Structure', identity.period].join('_')
    const rank = (taken.get(name.toLowerCase()) ?? 0) + 1
    taken.set(name.toLowerCase(), rank)
    return `${name}${rank === 1 ? '' : `_${rank}`}.xlsx`
  })
}

/** Of the zip that holds them. */
export const zipName = (campaign: string | null): string =>
  `${safeName(campaign ?? '').slice(0, 80) || 'Collecte'}_classeurs.zip`
