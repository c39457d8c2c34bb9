import type { Db } from '#main/db/db.ts'
import { readMeta, writeMeta } from '#main/db/meta.ts'
import type { PublicKeys } from '#main/keys/poste-keys.ts'
import type { Poste } from '#shared/records/records.ts'

export type Check = Pick<Poste, 'checkedOn' | 'checkedBy'>

/** Keys whose six words were typed at this poste: a fact of its own, that no bundle brings and none takes away. */
export const checkOf = (db: Db, keys: PublicKeys): Check | null => checks(db).find(isOf(keys)) ?? null

export const noteCheck = (db: Db, { recipient, verifying }: PublicKeys, { checkedOn, checkedBy }: Check): void => {
  const others = checks(db).filter((check) => !isOf({ recipient, verifying })(check))
  writeMeta(db, 'checked', JSON.stringify([...others, { recipient, verifying, checkedOn, checkedBy }]))
}

/** Of both keys: the words said both. */
export const isOf =
  ({ recipient, verifying }: PublicKeys) =>
  (other: PublicKeys): boolean =>
    other.recipient === recipient && other.verifying === verifying

const checks = (db: Db): readonly (PublicKeys & Check)[] => JSON.parse(readMeta(db, 'checked') ?? '[]')
