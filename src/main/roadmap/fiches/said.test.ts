import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { bullets, doc, item, ordered, paragraph } from '#shared/text/rich-text/build.ts'
import { namesToFollow, saidNotFollowed, stepsToFollow } from './not-followed.ts'
import { saidNames, saidSteps } from './said.ts'

const words = (text: string) => item(paragraph(text))

const nested = doc(
  paragraph('Trois temps :'),
  ordered(
    1,
    item(paragraph('Réunir un groupe pilote'), bullets(words('Nommer qui le mène'))),
    item(
      paragraph('Dresser un état des lieux'),
      bullets(
        item(
          paragraph('Écrire un cahier des charges'),
          bullets(
            item(
              paragraph('Fixer le périmètre'),
              bullets(words('par commune'), item(paragraph('par âge'), bullets(words('dès 16 ans')))),
            ),
          ),
        ),
      ),
    ),
  ),
)

test('items of lists are steps, three deep; what is said deeper stays with its step', () => {
  expect(saidSteps(nested)).toEqual([
    { text: 'Réunir un groupe pilote', children: [{ text: 'Nommer qui le mène', children: [] }] },
    {
      text: 'Dresser un état des lieux',
      children: [
        {
          text: 'Écrire un cahier des charges',
          children: [{ text: 'Fixer le périmètre\n– par commune\n– par âge\n  – dès 16 ans', children: [] }],
        },
      ],
    },
  ])
  expect(saidSteps(doc(paragraph('Former'), paragraph('Équiper')))).toEqual([
    { text: 'Former', children: [] },
    { text: 'Équiper', children: [] },
  ])
  expect(saidSteps(null)).toEqual([])
})

test('steps already followed are not proposed twice, and those below them go under them', () => {
  const followed = [{ id: 's1' as RowId, text: 'RÉUNIR un groupe pilote' }]
  expect(stepsToFollow(nested, followed)).toEqual([
    { text: 'Nommer qui le mène', under: { kind: 'followed', id: 's1' } },
    { text: 'Dresser un état des lieux', under: null },
    { text: 'Écrire un cahier des charges', under: { kind: 'new', index: 1 } },
    { text: 'Fixer le périmètre\n– par commune\n– par âge\n  – dès 16 ans', under: { kind: 'new', index: 2 } },
  ])
})

test('names are told one a line or several with commas; questions and what was said of them are none', () => {
  const lines = (...texts: string[]) => saidNames(doc(bullets(...texts.map(words))))
  expect(lines('Ressourceries, ateliers', 'Région (formation, financements)', 'FSE')).toEqual([
    'Ressourceries',
    'ateliers',
    'Région (formation, financements)',
    'FSE',
  ])
  expect(lines('Qui portera l’action ?', 'Ateliers (« ce serait nouveau pour nous »)')).toEqual(['Ateliers'])
  expect(lines('Les structures qui accompagnent les publics, dans tous les champs de la vie')).toEqual([
    'Les structures qui accompagnent les publics, dans tous les champs de la vie',
  ])
})

test('a name is proposed for the rubric that says it, once', () => {
  const text = doc(bullets(words('FSE'), words('fse'), words('Ressourcerie')))
  const parties = [{ role: 'interested', name: 'Ressourcerie' } as const]
  expect(namesToFollow(text, 'partner', parties)).toEqual(['FSE', 'Ressourcerie'])
  expect(namesToFollow(text, 'interested', parties)).toEqual(['FSE'])
  expect(
    saidNotFollowed(
      { steps: nested, partners: text, interested: text, indicators: text },
      { steps: [], parties, indicators: [{ words: 'Ressourcerie' }] },
    ),
  ).toEqual({ steps: 5, partners: 2, interested: 1, indicators: ['FSE'] })
})
