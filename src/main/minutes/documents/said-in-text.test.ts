import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { bullets, doc, item, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { saidInText } from './said-in-text.ts'

const person = '0190a000-0000-7000-8000-000000000001' as RowId
const axis = '0190a000-0000-7000-8000-000000000002' as RowId
const mention = (record: 'person' | 'axis', id: RowId) => ({ type: 'mention', attrs: { record, id } }) as const

test('points marked in the room and lines that say so are told, with whom they cite', () => {
  const text = doc(
    paragraph('On parle de la carte.'),
    paragraph(
      [
        plain('VERSOLIVE ', mention('person', person)),
        plain('Odette', mention('person', person), { type: 'bold' }),
        plain(' envoie la carte pour '),
        plain('l’axe 2', mention('axis', axis)),
      ],
      'action',
    ),
    paragraph('La charte est adoptée', 'decision'),
    bullets(item(paragraph('Tâche : relire'), bullets(item(paragraph('décision\u00A0: partir à midi'))))),
    paragraph('', 'action'),
    paragraph('Un enjeu', 'stake'),
    paragraph('Action 1 : tenir un annuaire'),
    paragraph('Décision :'),
  )
  expect(saidInText(text)).toEqual([
    {
      kind: 'task',
      text: 'VERSOLIVE Odette envoie la carte pour l’axe 2',
      cited: [{ record: 'person', id: person, name: 'VERSOLIVE Odette' }],
    },
    { kind: 'decision', text: 'La charte est adoptée', cited: [] },
    { kind: 'task', text: 'relire', cited: [] },
    { kind: 'decision', text: 'partir à midi', cited: [] },
  ])
})
