import type { BundlePreview, BundleSender } from '#shared/contract/exchanges/bundles.ts'
import { ofName } from '../../../words/of-name.ts'
import { quoted } from '../../../words/spaces.ts'

type Person = Pick<BundleSender, 'name' | 'role' | 'sector'>

/** Who sent a bundle: as this poste knows them, else as they say they are. */
export const senderIn = ({ sender, presented }: Pick<BundlePreview, 'sender' | 'presented'>): Person =>
  sender.status === 'unknown' ? presented : sender

/** « Lot du secteur Ouest », « Lot du hub », « Lot d’Ysoline BOISJOLI » */
export const bundleTitle = (preview: Pick<BundlePreview, 'sender' | 'presented'>): string => {
  if (preview.sender.status === 'own') return 'Lot de ce poste'
  const { role, sector, name } = senderIn(preview)
  if (role === 'hub') return 'Lot du hub'
  if (sector !== null) return `Lot du secteur ${sector}`
  return name === null ? 'Lot d’un poste inconnu' : `Lot ${ofName(name)}`
}

/** « le secteur Ouest », « le hub », « Ysoline BOISJOLI »: the subject of the sentence. */
export const senderSubject = (preview: Pick<BundlePreview, 'sender' | 'presented'>): string => {
  if (preview.sender.status === 'own') return 'ce poste'
  const { role, sector, name } = senderIn(preview)
  if (role === 'hub') return 'le hub'
  return sector === null ? (name ?? 'un poste inconnu') : `le secteur ${sector}`
}

/** « Ysoline BOISJOLI, du secteur « Ouest » » */
export const presentedAs = ({ name, role, sector }: Person): string => {
  const place = role === 'hub' ? ', au hub' : sector === null ? '' : `, du secteur ${quoted(sector)}`
  return `${name ?? 'une personne sans nom'}${place}`
}
