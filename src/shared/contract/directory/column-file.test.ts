import { expect, test } from 'vitest'
import { columnFile, readColumnFile } from './column-file.ts'

const names = ['Qui', 'Où', 'Combien']

test('what columns feed goes out and comes back', () => {
  const columns = ['actor.name', 'actor.commune', null] as const
  const said = { columns, values: { Où: { Villefranche: 'Villefranche-sur-Saône' } } }
  expect(readColumnFile(columnFile(names, said), names, [null, null, 'actor.phone'])).toEqual({
    ok: true,
    value: { ...said, named: names },
  })
})

test('names are compared as headers are; what the file does not name stays', () => {
  const text = '{"columns": {"QUI": "actor.name", "Ailleurs": null}}'
  expect(readColumnFile(text, names, [null, 'actor.commune', null])).toMatchObject({
    value: { columns: ['actor.name', 'actor.commune', null], values: {} },
  })
})

test.each([
  ['no JSON', '{', 'On attend un objet JSON'],
  ['another object', '{"colonnes": {}}', 'On attend un objet JSON'],
  ['an unknown target', '{"columns": {"Qui": "actor.nom"}}', '« actor.nom » n’est pas un champ'],
  ['the columns of another list', '{"columns": {"Nom": "actor.name"}}', 'Aucune des colonnes'],
])('refused: %s', (_what, text, cause) => {
  const said = cause.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»')
  expect(readColumnFile(text, names, [])).toMatchObject({
    error: { code: 'import.column-file', cause: expect.stringContaining(said) },
  })
})
