import type { BundlePreview } from '#shared/contract/exchanges/bundles.ts'
import { withDe } from '#shared/text/article.ts'
import { dayOf, longDate } from '../../../words/dates.ts'

/** Who signed the bundle, and how sure one is of it (BU-7). */
export const signatureWords = ({
  sender: { status, name, checkedOn, tookOver },
}: Pick<BundlePreview, 'sender'>): string => {
  const computer = name === null ? 'ordinateur' : `ordinateur ${withDe(name)}`
  switch (status) {
    case 'own':
      return 'Signé par cet ordinateur\u00a0: c’est un envoi que vous avez préparé'
    case 'unknown':
      return 'Ordinateur inconnu\u00a0: rien n’entre avant que le secrétariat du département ait entendu ses six mots'
    case 'left':
      return `Signé par l’${computer}, qui a quitté l’espace`
    case 'known':
      if (tookOver) return `Signature reconnue\u00a0: ${computer}, qui a repris l’espace avec sa feuille de secours`
      return checkedOn === null
        ? `Signature reconnue\u00a0: ${computer}, qui a ouvert l’espace`
        : `Signature reconnue\u00a0: ${computer}, vérifié au téléphone le ${longDate(checkedOn)}`
  }
}

/** Whether an earlier bundle is missing (BU-2). */
export const continuityWords = ({ missing, previousAt }: Pick<BundlePreview, 'missing' | 'previousAt'>): string => {
  if (missing.length > 0)
    return `Il manque un envoi plus ancien ${missing.map(withDe).join(', ')}\u00a0: la suite attendra qu’il arrive. Demandez un envoi complet`
  return previousAt === null
    ? 'C’est son premier envoi, rien ne manque'
    : `Il suit l’envoi reçu le ${longDate(dayOf(new Date(previousAt)))}, rien ne manque entre les deux`
}
