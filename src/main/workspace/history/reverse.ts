import { inverseOf } from '#main/db/inverse.ts'
import { noteReversal } from '#main/db/origins.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { aboutOf, subjectThen } from '#main/kit/subject.ts'
import type { Reversal } from '#shared/contract/workspace/history.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'

/** What « Annuler » needs of the context. */
type Writer = Pick<FeatureContext, 'workspace' | 'undoStack' | 'write'>

/**
 * Takes back an entry of one list and puts the way forward again on the other; `null` when it is not in the list.
 * @param gesture the first operation of the entry; `null`: the last one
 * @throws AppFailure `overtaken` when all of it was written over since: the entry is then gone; or as `write`: it then stays
 */
export const reverse = (
  { workspace, undoStack, write }: Writer,
  verb: 'undo' | 'redo',
  gesture: number | null = null,
): Reversal | null => {
  const { db, names, log } = workspace
  const { done, undone, origins } = undoStack
  const [from, to] = verb === 'undo' ? [done, undone] : [undone, done]
  const entry = gesture === null ? from.at(-1) : from.find(({ commit }) => commit.first === gesture)
  if (entry === undefined) return null
  const replica = names.replica(log.replica)
  const subject = subjectThen(db, replica, entry.commit.first)
  const { isOvertaken, ...inverse } = inverseOf({ db, names, replica, origins }, entry.commit)
  const commit = write({ intent: `history.${verb}`, writes: [], ...inverse }, ({ commit }) => {
    noteReversal(db, replica, origins, entry.commit, commit)
    to.push({ intent: entry.intent, commit })
  })
  from.splice(from.indexOf(entry), 1)
  if (commit === null && isOvertaken) throw overtaken(verb)
  const { kind } = aboutOf(db, replica, entry.commit.first)
  return { intent: entry.intent, subject: subject(), kind, keeps: isOvertaken }
}

/** Nothing is left to take back of what was written over. */
const overtaken = (verb: 'undo' | 'redo'): AppFailure =>
  new AppFailure({
    code: 'overtaken',
    fact: verb === 'undo' ? 'L’action n’a pas été annulée.' : 'L’action n’a pas été rétablie.',
    cause: 'Les mêmes champs ont été modifiés depuis.',
    unchanged: 'Ce qui y est écrit est conservé.',
    next: verb === 'undo' ? 'Annulez à nouveau pour revenir sur l’action précédente.' : 'Reprenez la saisie si besoin.',
  })
