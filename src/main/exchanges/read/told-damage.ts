import { type Damage, isMadeOfTheLog } from '#main/db/damage.ts'
import type { Db } from '#main/db/db.ts'
import { readProof } from '#main/db/proof-state.ts'
import { prepared } from '#main/db/statements.ts'
import { writerOfTx } from '#main/db/writers.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { signedName } from '#main/kit/signed-name.ts'
import { rowNames, subjectOf } from '#main/kit/subject.ts'
import { type AppError, AppFailure } from '#shared/kernel/app-error.ts'
import type { RecordDeclaration } from '#shared/records/record.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { plural } from '#shared/text/french-numbers.ts'

/** What is damaged in this workspace, as it is told until it is found sound; `null` when nothing is known to be. */
export const toldDamage = ({ workspace: { db } }: FeatureContext): AppError | null => {
  const { damage } = readProof(db)
  if (damage.length === 0) return null
  const names = damageWords(db, damage)
  const isOnly = (kind: Damage['kind']): boolean => damage.every((one) => one.kind === kind)
  if (damage.every(isMadeOfTheLog) && !isOnly('row'))
    return {
      code: 'workspace-damaged',
      fact: isOnly('search') ? 'La recherche est abîmée.' : 'Une partie de ce qui s’affiche est abîmée.',
      cause: `${isOnly('search') ? 'Elle' : 'La recherche aussi, qui'} n’a pas pu être refaite\u00a0: ${names}.`,
      unchanged: 'Tout ce qui a été enregistré est intact.',
      next: 'Faites une sauvegarde, remettez-la en place dans un dossier vide, et faites vérifier le disque.',
    }
  const cause = `Ce n’est plus ce qui avait été écrit\u00a0: ${names}.`
  if (isOnly('row'))
    return {
      code: 'workspace-damaged',
      fact: 'Une partie de ce qui s’affiche est abîmée.',
      cause,
      unchanged: 'Tout ce qui a été enregistré est intact.',
      next: 'Fermez puis rouvrez Concerto\u00a0: il refera ce qui s’affiche. Si cela revient, le disque est à vérifier.',
    }
  // What the disk made of a file is not mended by writing in it.
  const wayBack = damage.some(({ kind }) => kind === 'file')
    ? 'remettez la dernière sauvegarde en place dans un dossier vide'
    : 'revenez à la dernière sauvegarde'
  return {
    code: 'workspace-damaged',
    fact: 'Une partie de cet espace est abîmée.',
    cause,
    unchanged: 'Le reste se lit comme avant, et les sauvegardes faites jusque-là sont gardées.',
    next: `Ne préparez pas d’envoi ici, ${wayBack}, et faites vérifier le disque.`,
  }
}

/** What of a workspace, or of a copy of one, is damaged: « structure « Atelier du Moulin » ; et 3 autres ». */
export const damageWords = (db: Db, damage: readonly Damage[]): string => listed(damage.map((one) => nameOf(db, one)))

/** What leaves is what was written, or nothing leaves. */
export const damagedHere = (): AppFailure =>
  new AppFailure({
    code: 'bundle-from-damage',
    fact: 'L’envoi n’a pas été préparé.',
    cause: 'Une modification enregistrée ici est abîmée\u00a0: ce n’est plus ce qui avait été écrit.',
    unchanged: 'Rien n’a été envoyé, et vos données n’ont pas changé.',
    next: 'Revenez à la dernière sauvegarde depuis «\u00a0Sauvegardes\u00a0», puis préparez l’envoi de nouveau.',
  })

/** Named one by one. */
const most = 3

const listed = (names: readonly string[]): string => {
  const known = [...new Set(names)]
  const more = known.length - most
  const shown = known.slice(0, most).join('\u00a0; ')
  return more > 0 ? `${shown}\u00a0; et ${plural(more, 'autre', 'autres')}` : shown
}

const nameOf = (db: Db, damage: Damage): string => {
  try {
    return words(db, damage)
  } catch {
    // What names it may be damaged too.
    return 'une modification que rien ne nomme plus'
  }
}

const words = (db: Db, damage: Damage): string => {
  switch (damage.kind) {
    case 'row':
      return `${calledOf(damage.record)} «\u00a0${rowNames(db)(damage.record, damage.id)}\u00a0»`
    case 'search':
      return `la recherche parmi les ${records[damage.record as RecordName].label.many}`
    case 'log':
      return 'le journal, qui ne se suit plus'
    case 'file':
      return 'le fichier de l’espace, tel que le disque le rend'
    case 'tx':
      return txWords(db, damage.replica, damage.first)
  }
}

const calledOf = (record: string): string => {
  const { called, one } = (records[record as RecordName] as RecordDeclaration).label
  return called ?? one
}

/** « ce qui a été écrit par Ysaline MERLERIVE le 24 novembre 2026 (« 2e concertation ») ». */
const txWords = (db: Db, replica: number, first: number): string => {
  const { at } = prepared<[number, number], { at: string }>(
    db,
    'SELECT at FROM tx WHERE replica = ? AND first = ?',
  ).get(replica, first) ?? { at: '' }
  const author = signedName(db, writerOfTx(db, replica, first))
  const subject = subjectOf(db, replica, first)
  const by = author === null ? '' : ` par ${author}`
  return `ce qui a été écrit${by} le ${longDate(localDay(new Date(at)))}${subject === '' ? '' : ` («\u00a0${subject}\u00a0»)`}`
}
