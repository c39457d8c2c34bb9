import type { Db } from '#main/db/db.ts'
import { demandMay } from '#main/kit/demand-allowed.ts'
import type { KnownPoste } from '#main/kit/postes.ts'

/** Whether it is for this poste to say what another may: of a hub, the first one alone says. @throws AppFailure `not-allowed` */
export const demandRules = (db: Db, { isFirst, role }: Pick<KnownPoste, 'isFirst' | 'role'>): void =>
  demandMay(db, isFirst || role === 'hub' ? 'secretariats' : 'members', null)
