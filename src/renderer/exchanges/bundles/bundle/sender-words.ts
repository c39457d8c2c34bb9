import type { BundlePreview, BundleSender } from '#shared/contract/exchanges/bundles.ts'
import { withDe } from '#shared/text/article.ts'
import { quoted } from '../../../words/spaces.ts'

type Person = Pick<BundleSender, 'name' | 'role' | 'sector'>

/** « Envoi du secteur Ouest », « Envoi du secrétariat du département », « Envoi d’Ysoline BOISJOLI »; of a stranger, not whose they say it is. */
export const bundleTitle = ({ sender: { status, role, sector, name } }: Pick<BundlePreview, 'sender'>): string => {
  if (status === 'own') return 'Envoi de cet ordinateur'
  if (status === 'unknown') return 'Envoi d’un ordinateur à vérifier'
  if (role === 'hub') return 'Envoi du secrétariat du département'
  if (sector !== null) return `Envoi du secteur ${sector}`
  return `Envoi ${withDe(name ?? 'un collègue sans nom')}`
}

/** « le secteur Ouest », « le secrétariat du département », « Ysoline BOISJOLI »: the subject of the sentence. */
export const senderSubject = ({ sender: { status, role, sector, name } }: Pick<BundlePreview, 'sender'>): string => {
  if (status === 'own') return 'cet ordinateur'
  if (status === 'unknown') return 'un ordinateur à vérifier'
  if (role === 'hub') return 'le secrétariat du département'
  return sector === null ? (name ?? 'un collègue sans nom') : `le secteur ${sector}`
}

/** « Ysoline BOISJOLI, du secteur « Ouest » » */
export const presentedAs = ({ name, role, sector }: Person): string => {
  const place =
    role === 'hub' ? ', au secrétariat du département' : sector === null ? '' : `, du secteur ${quoted(sector)}`
  return `${name ?? 'une personne sans nom'}${place}`
}
