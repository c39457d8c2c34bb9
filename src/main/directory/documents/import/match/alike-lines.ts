import type { Asked } from '#shared/contract/import-line.ts'
import { type LineDraft, textOf } from '../draft.ts'
import { entryNameKey, mailsOfPerson, originKey, personNameKey, streetKey } from './keys.ts'
import type { Identities, Identity } from './match.ts'
import { actorRow, soughtOf } from './sought-actor.ts'

/**
 * What a line asks about, in its own words: lines of one key ask one question. A contact a line, lists say one structure
 * over and over.
 */
export const questionOf = (draft: LineDraft, asks: Asked): string => {
  const { names, where, pivot } = soughtOf(draft)
  const row = draft.subject === 'place' ? draft.place.given : actorRow(draft)
  const structure = [draft.subject, names[0], textOf(draft.place, 'name'), where, streetKey(row), pivot, originKey(row)]
  if (asks === 'entry') return JSON.stringify([asks, ...structure, row.postcode])
  const person = { ...draft.person.founds, ...draft.person.given }
  return JSON.stringify([asks, entryNameKey(names[0] ?? ''), where, personNameKey(person), mailsOfPerson(person)])
}

/**
 * What was said of one line, said of those that ask the same too, unless something else was said of them. That it is
 * another needs no saying again: the lines that follow find the one that it makes.
 */
export const sharedAnswers = (identities: Identities, drafts: readonly LineDraft[]): Identities => ({
  entry: answersOf('entry', identities, drafts),
  person: answersOf('person', identities, drafts),
})

const answersOf = (
  asks: Asked,
  { [asks]: answers }: Identities,
  drafts: readonly LineDraft[],
): ReadonlyMap<number, Identity> => {
  if (![...answers.values()].some(({ kind }) => kind === 'same')) return answers
  const said = new Map<string, Identity>()
  for (const draft of drafts) {
    const answer = answers.get(draft.line)
    const question = answer?.kind === 'same' ? questionOf(draft, asks) : null
    if (answer !== undefined && question !== null && !said.has(question)) said.set(question, answer)
  }
  return new Map(
    drafts.flatMap((draft) => {
      const answer = answers.get(draft.line) ?? said.get(questionOf(draft, asks))
      return answer === undefined ? [] : [[draft.line, answer] as const]
    }),
  )
}
