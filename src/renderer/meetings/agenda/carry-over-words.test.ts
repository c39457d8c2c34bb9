import { expect, test } from 'vitest'
import type { CarryOver } from '#shared/contract/meetings/agenda.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { agendaItem } from '../../../../tests/support/agenda-item.ts'
import { carryOverWords } from './carry-over-words.ts'

const from = { meeting: 'last' as RowId, title: '1re concertation' }
const followUp = (changes: Partial<FollowUp>): CarryOver => ({
  kind: 'followUp',
  followUp: {
    id: 'task' as RowId,
    kind: 'task',
    text: 'Envoyer la carte',
    bearer: null,
    dueOn: null,
    ...changes,
  } as FollowUp,
  from,
})
const point = (outcome: 'untreated' | 'partly' | null): CarryOver => ({
  kind: 'point',
  point: agendaItem({ title: 'Mobilités', outcome }),
  from,
})
const plain = (left: CarryOver) => {
  const { name, reason } = carryOverWords(left)
  return `${name}, ${reason}`.replaceAll('\u00A0', ' ')
}

test.each([
  [point('untreated'), '« Mobilités », non traité'],
  [point('partly'), '« Mobilités », traité en partie'],
  [point(null), '« Mobilités », pas atteint'],
  [
    {
      kind: 'fiche',
      fiche: 'fiche' as RowId,
      title: 'Fiche 1.1',
      untreated: ['Faisabilité', 'Impact'],
      from,
    } as const,
    'Fiche 1.1, non traité : faisabilité, impact',
  ],
  [followUp({}), 'Tâche : « Envoyer la carte », à faire'],
  [
    followUp({ kind: 'decision', bearer: 'Mme VERSOLIVE', dueOn: '2026-12-01' }),
    'Décision : « Envoyer la carte », Mme VERSOLIVE, pour le 1er déc.',
  ],
])('%#: %s', (left, words) => expect(plain(left)).toBe(words))
