import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Todo } from '#shared/contract/workspace/workspace.ts'
import { askedLines, optionalWords } from '#shared/records/indicators/asked-lines.ts'
import {
  calledOf,
  copyWords,
  notedDone,
  noteWords,
  openWords,
} from '../../src/renderer/components/sending/sending-words.ts'
import { headSentence } from '../../src/renderer/directory/duplicates/pair-words.ts'
import { countWords, rangeWords } from '../../src/renderer/directory/list/list-words.ts'
import { cameWords } from '../../src/renderer/directory/list/row-words.ts'
import { earlyWords, refusedWords, saveWorkbooksWords } from '../../src/renderer/indicators/campaigns/campaign-words.ts'
import { definitionCount, withFigures } from '../../src/renderer/indicators/indicator-words.ts'
import { doneWords } from '../../src/renderer/meetings/arrivals/transcription/transcription-words.ts'
import { returnedSentence } from '../../src/renderer/meetings/evaluation/evaluation-words.ts'
import {
  fromStructures,
  inviteTickedWords,
  inviteWords,
  leftWords,
  pastedDone,
} from '../../src/renderer/meetings/invitations/invitation-words.ts'
import { countWords as foundWords } from '../../src/renderer/minutes/find/find-words.ts'
import { countSentence as remarksSentence } from '../../src/renderer/minutes/review/review-words.ts'
import { gommettes } from '../../src/renderer/roadmap/axes/axis-words.ts'
import { emptySentence, formulationsWords, looseSentence } from '../../src/renderer/roadmap/axes/vote-words.ts'
import { todoWords } from '../../src/renderer/workspace/home/todo-words.ts'
import { counts, faultsOf } from '../support/count-faults.ts'

/** What each says of a count; what they say beside it is fixed. */
const told: Readonly<Record<string, (count: number) => string>> = {
  askedLines: (count) => askedLines(count, count),
  optionalWords,
  openWords,
  noteWords,
  copyWords,
  notedDone: (count) => notedDone(count, 'aside', calledOf({ kind: 'collection', campaign: '' as never })),
  cameWords,
  listCountWords: (count) => countWords('actors', count, 'coché'),
  rangeWords: (count) => rangeWords(0, count - 1, count, { column: 'name', descending: false }),
  headSentence,
  refusedWords,
  saveWorkbooksWords,
  earlyWords,
  definitionCount,
  withFigures,
  doneWords: (count) => [doneWords(0, count), doneWords(count, count), doneWords(count, 1200)].join(' '),
  returnedSentence: (count) => [returnedSentence(count, 1200), returnedSentence(count, 0)].join(' '),
  fromStructures: (count) => fromStructures([], count),
  inviteWords,
  inviteTickedWords,
  leftWords,
  pastedDone: (count) => pastedDone(count, []),
  foundWords: (count) => foundWords('mot', count - 1, count),
  remarksSentence: (count) =>
    remarksSentence(
      Array.from({ length: count }, () => ({ weight: 'doubtful' })),
      count,
    ),
  gommettes,
  emptySentence,
  formulationsWords,
  looseSentence: (count) => looseSentence(count, count),
}

const since = '2026-06-01'
const campaign = { campaign: '' as never, name: 'Bilan', dueOn: null }
const todos = (count: number): readonly Todo[] => [
  { kind: 'bundlesToRead', bundles: count, since },
  { kind: 'toCheck', entries: count, overdue: 0, never: count },
  { kind: 'toCheck', entries: count + 1, overdue: count, never: 0 },
  { kind: 'duplicates', pairs: count },
  { kind: 'lateFiches', fiches: count },
  { kind: 'lateSteps', steps: count, fiches: count },
  { kind: 'bearerless', fiches: count },
  { kind: 'oldNeeds', needs: count, since },
  { kind: 'workbooksToSend', structures: count, ...campaign },
  { kind: 'structuresToRemind', structures: count, ...campaign },
]

test.each(Object.entries(told))('%s is grammatical of none, one, two and a thousand', (_name, words) => {
  for (const count of counts) expect(faultsOf(words(count)), words(count)).toEqual([])
})

test('so is what waits at home, of which there is at least one', () => {
  for (const count of counts.slice(1))
    for (const todo of todos(count)) {
      const { fact, reason, verb } = todoWords(todo)
      expect(faultsOf([fact, reason, verb].join(' / ')), fact).toEqual([])
    }
})

test('every word function of one or several counts is in the table', () => {
  const root = join(import.meta.dirname, '../..')
  const takesCounts = /^export const (\w+) = \((?:\w+: number(?:, )?)+\): string/gm
  /** A rank, a size, a share, a tint: no count of things. */
  const others = new Set([
    'figure',
    'fileSize',
    'percent',
    'ratioFigure',
    'stateOf',
    'titleId',
    'markId',
    'seriesColor',
    'seriesInk',
  ])
  const found = globSync('src/renderer/**/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts') && basename(file) !== 'numbers.ts')
    .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(takesCounts)].map(([, name = '']) => name))
  expect(found.length).toBeGreaterThan(15)
  expect(found.filter((name) => !Object.hasOwn(told, name) && !others.has(name))).toEqual([])
})

test.each([
  '1 structures',
  'une structures',
  'aucun avis notés de Odile',
  'les 1 lignes',
  '1000 lignes',
  'deux  lignes',
])('« %s » is found', (text) => expect(faultsOf(text)).not.toEqual([]))
