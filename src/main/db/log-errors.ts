import { AppFailure } from '#shared/kernel/app-error.ts'
import type { Aside } from '#shared/records/exchanges/aside.ts'
import type { Field } from '#shared/records/field.ts'
import { records } from '#shared/records/records.ts'
import type { Tx } from '#shared/sync/op.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { newerHint } from '#shared/text/newer.ts'

/** The same operation twice with different contents (OP-2): somebody's copy is wrong, and nobody can say whose. */
export const operationChanged = (tx: Pick<Tx, 'replica' | 'first'>): AppFailure =>
  new AppFailure({
    code: 'operation-changed',
    fact: 'Les modifications reçues n’ont pas été appliquées.',
    cause: `La modification ${inFigures(tx.first)} d’un ordinateur est déjà connue, avec un autre contenu.`,
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Gardez le fichier et prévenez le secrétariat du département\u00a0: un des ordinateurs a une copie abîmée.',
  })

/** Contents that do not match their hash. */
export const operationDamaged = (tx: Pick<Tx, 'replica' | 'first'>): AppFailure =>
  new AppFailure({
    code: 'operation-damaged',
    fact: 'Les modifications reçues n’ont pas été appliquées.',
    cause: `La modification ${inFigures(tx.first)} d’un ordinateur est abîmée\u00a0: son contenu ne correspond pas à son empreinte.`,
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Redemandez le fichier à son auteur.',
  })

/** Whoever holds the key of a replica signs what it writes: this was written by another, or cut (AH-4). */
export const transactionUnsigned = (tx: Pick<Tx, 'replica' | 'first'>): AppFailure =>
  new AppFailure({
    code: 'transaction-unsigned',
    fact: 'Les modifications reçues n’ont pas été appliquées.',
    cause: `La modification ${inFigures(tx.first)} n’est pas signée par l’ordinateur qu’elle nomme\u00a0: rien ne dit qu’il l’a écrite.`,
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Gardez le fichier et appelez la personne qui vous l’a envoyé.',
  })

/** A field whose value this version does not know whole is not replaced: what another version wrote would be lost. */
export const valueNewer = ({ record, field }: { readonly record: string; readonly field: string }): AppFailure => {
  const fields: Readonly<Record<string, Field>> = records[record as keyof typeof records].fields
  return new AppFailure({
    code: 'value-newer',
    fact: 'La modification n’a pas été enregistrée.',
    cause: `«\u00a0${fields[field]?.label}\u00a0» a été écrit par une version plus récente de Concerto.`,
    unchanged: 'Ce qui est écrit reste comme il est.',
    next: newerHint,
  })
}

/** What is written in such a field goes at once, for ever: it would be a word that nobody keeps. */
export const valueErased = ({ record, field }: { readonly record: string; readonly field: string }): AppFailure => {
  const fields: Readonly<Record<string, Field>> = records[record as keyof typeof records].fields
  return new AppFailure({
    code: 'value-erased',
    fact: 'La modification n’a pas été enregistrée.',
    cause: `«\u00a0${fields[field]?.label}\u00a0» a été effacé de cette entrée, pour toujours.`,
    unchanged: 'Ce qui est effacé reste effacé.',
    next: 'Si la personne le demande, créez une autre entrée.',
  })
}

/** What would be set aside on every poste is not written on one (ME-9). */
export const writerRefused = (why: Aside): AppFailure =>
  new AppFailure({
    code: 'not-allowed',
    fact: 'Le changement n’a pas été enregistré.',
    cause: refusedFor[why],
    unchanged: 'Tout est resté comme c’était.',
    next: 'Demandez-le au secrétariat du département.',
  })

const refusedFor: Readonly<Record<Aside, string>> = {
  ungranted:
    'Le secrétariat du département n’a donné aucun droit à cet ordinateur\u00a0: ce qui s’écrirait ici ne serait montré à personne.',
  'beyond-cut':
    'Le secrétariat du département a écarté cet ordinateur de l’espace\u00a0: ce qui s’écrirait ici ne serait montré à personne.',
  forked:
    'Une copie du dossier de cet ordinateur a servi ailleurs\u00a0: ce qui s’écrirait ici ne serait montré à personne.',
  'no-right': 'Il engage tous les secteurs\u00a0: le secrétariat du département le fait.',
}
