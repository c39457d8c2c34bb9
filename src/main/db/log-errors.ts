import { AppFailure } from '#shared/kernel/app-error.ts'
import type { Tx } from '#shared/sync/op.ts'

/** The same operation twice with different contents (OP-2): somebody's copy is wrong, and nobody can say whose. */
export const operationChanged = (tx: Pick<Tx, 'replica' | 'first'>): AppFailure =>
  new AppFailure({
    code: 'operation-changed',
    fact: 'Les modifications reçues n’ont pas été appliquées.',
    cause: `La modification ${tx.first} du poste ${tx.replica} est déjà connue, avec un autre contenu.`,
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Gardez le fichier et prévenez le hub\u00a0: un des postes a une copie abîmée.',
  })

/** Contents that do not match their hash. */
export const operationDamaged = (tx: Pick<Tx, 'replica' | 'first'>): AppFailure =>
  new AppFailure({
    code: 'operation-damaged',
    fact: 'Les modifications reçues n’ont pas été appliquées.',
    cause: `La modification ${tx.first} du poste ${tx.replica} est abîmée\u00a0: son contenu ne correspond pas à son empreinte.`,
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Redemandez le fichier à son auteur.',
  })
