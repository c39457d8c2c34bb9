import type { Db } from '#main/db/db.ts'
import { exchangeLines } from '#main/db/exchanges.ts'
import { row } from '#main/db/query.ts'
import { knownPostes } from '#main/kit/postes.ts'
import type { ExchangeView } from '#shared/contract/exchanges/bundles.ts'

/** Lines of the journal shown: ten years of an espace of ten postes that each send a bundle a week. */
const longest = 5_000

/** What left and what came, the latest first, by names. */
export const journalOf = (db: Db): readonly ExchangeView[] => {
  const postes = knownPostes(db)
  const nameBy = (key: 'verifying' | 'recipient', value: string): string | null =>
    row(db, 'member', postes.find((poste) => poste[key] === value)?.member ?? null)?.name ?? null
  return exchangeLines(db, longest).map(({ sender, recipients, ...line }) => ({
    ...line,
    sender: nameBy('verifying', sender),
    recipients: recipients.map((recipient) => nameBy('recipient', recipient) ?? 'Ordinateur inconnu'),
  }))
}
