import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import type { Writer } from '#main/db/writers.ts'
import { withDe } from '#shared/text/article.ts'

/**
 * Who wrote something, as it is told: « Ysoline BOISJOLI », « Ysoline BOISJOLI, au nom d’Odalric VENTCLAIR » where whoever
 * signed says that another wrote it; `null` for the program.
 */
export const signedName = (db: Db, { author, claimed }: Writer): string | null => {
  if (author === null && claimed === null) return null
  const nameOf = (member: string | null): string | null => row(db, 'member', member)?.name ?? null
  const signer = nameOf(author) ?? 'Quelqu’un'
  return claimed === null ? signer : `${signer}, au nom ${withDe(nameOf(claimed) ?? 'un inconnu')}`
}
