import { expect, test } from 'vitest'
import { rowOf } from '../../../../tests/support/review-subject.ts'
import { followUpsTable } from './follow-ups-table.ts'

const cellTexts = (block: unknown): readonly string[] =>
  [...JSON.stringify(block).matchAll(/"text":"([^"]*)"/g)].map(([, text = '']) => text)

test('one row a decision or a task, with who bears it and for when', () => {
  const [table, ...rest] = followUpsTable([
    rowOf('followUp', 'a', { kind: 'decision', text: 'La charte est adoptée' }),
    rowOf('followUp', 'b', { kind: 'task', text: 'Envoyer la carte', bearer: 'Mme VERSOLIVE', dueOn: '2026-12-01' }),
  ])
  expect(rest).toEqual([])
  expect(table).toMatchObject({ attrs: { look: 'list' } })
  expect(cellTexts(table)).toEqual([
    ...['Décision ou tâche', 'Porteur', 'Échéance'],
    ...['Décision : ', 'La charte est adoptée'],
    ...['Tâche : ', 'Envoyer la carte', 'Mme VERSOLIVE', '1er décembre 2026'],
  ])
})

test('nothing decided, no table', () => {
  expect(followUpsTable([])).toEqual([])
})
