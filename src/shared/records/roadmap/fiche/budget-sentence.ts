import { sentenceCase } from '../../../kernel/typography.ts'
import { agreedEuros, euros } from '../../../text/euros.ts'
import { counted } from '../../../text/french-numbers.ts'
import type { MoneyTotal } from './budget-table.ts'

/** « 128 000 € chiffrés, 85 000 € accordés, 43 000 € à trouver. » */
export const moneySentence = ({ budget, granted, missing }: MoneyTotal): string =>
  `${agreedEuros(budget, 'chiffré', 'chiffrés')}, ${agreedEuros(granted, 'accordé', 'accordés')}, ${euros(missing)} à trouver.`

/** « Deux fiches-actions ne sont pas chiffrées : le total est un minimum. »; « » when all are. */
export const uncostedSentence = ({ uncosted }: MoneyTotal): string =>
  uncosted === 0
    ? ''
    : `${sentenceCase(counted(uncosted, 'fiche-action n’est pas chiffrée', 'fiches-actions ne sont pas chiffrées', 'f'))}\u00a0: le total est un minimum.`

/** The two, or that nothing is known of what the fiches cost. */
export const budgetSentence = (total: MoneyTotal): string =>
  total.uncosted === total.fiches
    ? 'Aucune fiche-action n’est chiffrée.'
    : [moneySentence(total), uncostedSentence(total)].filter((part) => part !== '').join(' ')
