import type { HomeView, Todo } from '#shared/contract/workspace/workspace.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { distance } from '../../words/distance.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'

/** What waits, in one sentence under the title: « Un compte-rendu à terminer, une réunion dans douze jours. » */
export const homeSentence = ({ today, next, todos }: HomeView): string => {
  const parts = [
    ...safetyPart(todos),
    ...minutesPart(todos),
    ...nextPart(today, next),
    ...bundlesPart(todos),
    ...untreatedPart(todos),
  ]
  return parts.length === 0 ? 'Rien ne presse : aucune réunion n’est prévue.' : `${sentenceCase(parts.join(', '))}.`
}

const safetyPart = (todos: readonly Todo[]): readonly string[] => [
  ...(todos.some(({ kind }) => kind === 'damaged') ? ['espace abîmé'] : []),
  ...(todos.some(({ kind }) => kind === 'folderAtRisk') ? ['dossier à déplacer'] : []),
  ...(todos.some(({ kind }) => kind === 'copiesFailing') ? ['sauvegarde à vérifier'] : []),
  ...(todos.some(({ kind }) => kind === 'forkToSettle') ? ['travaux séparés à départager'] : []),
]

const bundlesPart = (todos: readonly Todo[]): readonly string[] =>
  todos.flatMap((todo) => {
    if (todo.kind === 'asideToRead') return [counted(todo.rows, 'écriture à examiner', 'écritures à examiner', 'f')]
    return todo.kind === 'bundlesToRead' ? [counted(todo.bundles, 'envoi à lire', 'envois à lire')] : []
  })

const minutesPart = (todos: readonly Todo[]): readonly string[] => {
  const counts = todos.map((todo) => {
    if (todo.kind === 'minutesMissing') return 1 + todo.others.length
    return todo.kind === 'minutesToFinish' ? 1 : 0
  })
  const count = counts.reduce<number>((sum, one) => sum + one, 0)
  return count === 0 ? [] : [counted(count, 'compte-rendu à terminer', 'comptes-rendus à terminer')]
}

const nextPart = (today: string, next: HomeView['next']): readonly string[] =>
  next?.date == null
    ? []
    : [`${kindWords(next).one} ${next.state === 'running' ? 'en cours' : distance(today, next.date)}`]

const untreatedPart = (todos: readonly Todo[]): readonly string[] => {
  const cells = todos.reduce((sum, todo) => sum + (todo.kind === 'untreated' ? todo.cells : 0), 0)
  return cells === 0 ? [] : [counted(cells, 'case « Non traité »', 'cases « Non traité »', 'f')]
}
