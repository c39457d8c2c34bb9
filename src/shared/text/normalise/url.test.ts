import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUrls } from './url.ts'

test.each([
  ['https://exemple.fr', ['https://exemple.fr']],
  ['http://www.exemple.fr/page?a=1;b=2#c', ['http://www.exemple.fr/page?a=1;b=2#c']],
  ['www.exemple.fr', ['https://www.exemple.fr']],
  ['exemple.fr/@lavoir', ['https://exemple.fr/@lavoir']],
  ['exemple.fr/à-propos', ['https://exemple.fr/à-propos']],
  ['https://a.exemple.fr/|https://b.exemple.fr', ['https://a.exemple.fr/', 'https://b.exemple.fr']],
  ['www.exemple.fr ; www.autre.fr, www.autre.fr', ['https://www.exemple.fr', 'https://www.autre.fr']],
  ['www.exemple.fr ou www.autre.fr', ['https://www.exemple.fr', 'https://www.autre.fr']],
  ['Site : <https://exemple.fr>.', ['https://exemple.fr']],
  ['http:/exemple.fr', ['http://exemple.fr']],
  ['htpps://exemple.fr', ['https://exemple.fr']],
  ['https//exemple.fr', ['https://exemple.fr']],
  ['https://https://exemple.fr', ['https://exemple.fr']],
  ['https://mairie-évreux.fr:8080/', ['https://mairie-évreux.fr:8080/']],
])('%j', (text, value) => expect(readUrls(text)).toEqual({ ok: true, value, note: null }))

test.each([
  'contact@exemple.fr',
  'javascript:alert(1)',
  'ftp://exemple.fr',
  'en cours',
  '@lelavoir',
  'https://',
  'exemple',
])('%j is refused', (text) =>
  expect(readUrls(text)).toEqual({ ok: false, reason: `«\u00a0${text}\u00a0» n’est pas l’adresse d’un site` }),
)

test('what is not an address is told', () => {
  expect(readUrls('https://exemple.fr bientôt')).toEqual({
    ok: true,
    value: ['https://exemple.fr'],
    note: '«\u00a0bientôt\u00a0» n’est pas l’adresse d’un site',
  })
})

test('any list of addresses is read as it is written', () => {
  const url = fc
    .webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true, withFragments: true })
    .filter((written) => !/\||[).,;']$/.test(written))
  fc.assert(
    fc.property(fc.uniqueArray(url, { minLength: 1, maxLength: 4 }), (urls) => {
      expect(readUrls(urls.join('|'))).toEqual({ ok: true, value: urls, note: null })
    }),
  )
})
