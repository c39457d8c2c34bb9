import { expect, test } from 'vitest'
import { readEmails } from './emails.ts'

test.each([
  ['contact@exemple.fr', ['contact@exemple.fr']],
  ['a@exemple.fr;b@exemple.fr', ['a@exemple.fr', 'b@exemple.fr']],
  ['a@exemple.fr|b@exemple.fr', ['a@exemple.fr', 'b@exemple.fr']],
  ['a@exemple.fr, b@exemple.fr\nc@exemple.fr', ['a@exemple.fr', 'b@exemple.fr', 'c@exemple.fr']],
  ['a@exemple.fr/b@exemple.fr', ['a@exemple.fr', 'b@exemple.fr']],
  ['a@exemple.fr ou A@exemple.fr', ['a@exemple.fr']],
  ['mailto:a@exemple.fr', ['a@exemple.fr']],
  ['Courriel : a@exemple.fr.', ['a@exemple.fr']],
  ['a (at) exemple.fr', ['a@exemple.fr']],
  ['a [arobase] exemple.fr', ['a@exemple.fr']],
  ['a @ exemple.fr', ['a@exemple.fr']],
  ['prenom.nom+liste@sous.exemple-ville.fr', ['prenom.nom+liste@sous.exemple-ville.fr']],
])('%j', (text, value) => expect(readEmails(text)).toEqual({ ok: true, value, note: null }))

test('what is not an address is told', () => {
  expect(readEmails('Jeanne DUVAL <jeanne.duval@exemple.fr>')).toEqual({
    ok: true,
    value: ['jeanne.duval@exemple.fr'],
    note: '«\u00a0Jeanne DUVAL\u00a0» n’est pas repris',
  })
  expect(readEmails('a@exemple.fr ; b@exemple')).toEqual({
    ok: true,
    value: ['a@exemple.fr'],
    note: '«\u00a0b@exemple\u00a0» n’est pas une adresse de courriel',
  })
  expect(readEmails('rené@exemple.fr')).toEqual({
    ok: true,
    value: ['rené@exemple.fr'],
    note: '«\u00a0rené@exemple.fr\u00a0» contient un accent\u00a0: à vérifier',
  })
})

test.each([
  'contact',
  'contact@',
  'contact@exemple',
  'a@@exemple.fr',
  'a@exemple..fr',
  'a@exemple,fr',
  'www.exemple.fr',
])('%j is refused', (text) =>
  expect(readEmails(text)).toEqual({
    ok: false,
    reason: `«\u00a0${text}\u00a0» n’est pas une adresse de courriel`,
  }),
)
