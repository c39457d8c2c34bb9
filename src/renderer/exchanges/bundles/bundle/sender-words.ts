import type { BundlePreview, BundleSender } from '#shared/contract/exchanges/bundles.ts'
import { ofName } from '../../../words/of-name.ts'
import { quoted } from '../../../words/spaces.ts'

type Person = Pick<BundleSender, 'name' | 'role' | 'sector'>

/** « Lot du secteur Ouest », « Lot du hub », « Lot d’Ysoline BOISJOLI »; of a stranger, not whose they say it is. */
export const bundleTitle = ({ sender: { status, role, sector, name } }: Pick<BundlePreview, 'sender'>): string => {
  if (status === 'own') return 'Lot de ce poste'
  if (status === 'unknown') return 'Lot d’un poste à vérifier'
  if (role === 'hub') return 'Lot du hub'
  if (sector !== null) return `Lot du secteur ${sector}`
  return `Lot ${ofName(name ?? 'un poste sans nom')}`
}

/** « le secteur Ouest », « le hub », « Ysoline BOISJOLI »: the subject of the sentence. */
export const senderSubject = ({ sender: { status, role, sector, name } }: Pick<BundlePreview, 'sender'>): string => {
  if (status === 'own') return 'ce poste'
  if (status === 'unknown') return 'un poste à vérifier'
  if (role === 'hub') return 'le hub'
  return sector === null ? (name ?? 'un poste sans nom') : `le secteur ${sector}`
}

/** « Ysoline BOISJOLI, du secteur « Ouest » » */
export const presentedAs = ({ name, role, sector }: Person): string => {
  const place = role === 'hub' ? ', au hub' : sector === null ? '' : `, du secteur ${quoted(sector)}`
  return `${name ?? 'une personne sans nom'}${place}`
}
