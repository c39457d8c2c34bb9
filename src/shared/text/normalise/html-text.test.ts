import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlLinks, htmlText } from './html-text.ts'

test.each([
  ['<div>Accueil <b>du public</b></div>', 'Accueil du public'],
  ['<p class="x">Lundi</p>\n<p>Mardi</p>', 'Lundi\nMardi'],
  ['Un<br/>deux<BR>trois', 'Un\ndeux\ntrois'],
  ['<ul><li>Aide</li><li>Prêt</li></ul>', 'Aide\nPrêt'],
  ['M&eacute;diath&egrave;que &laquo; Le Gu&eacute; &raquo;', 'Médiathèque « Le Gué »'],
  ['L&#39;atelier &amp; l&#x2019;aide&nbsp;: 5 &euro;', "L'atelier & l’aide : 5 €"],
  ['&Ccedil;a &oelig;uvre', 'Ça œuvre'],
  ['<div></div>', ''],
])('%j', (text, said) => expect(htmlText(text)).toBe(said))

test.each([
  'Accueil <jeanne.duval@exemple.fr>',
  'a < b et c > d',
  'https://exemple.fr/?a=1&b=2;c',
  'R&D ; accueil',
  '&inconnu;',
])('%j has no marks of a page', (text) => expect(htmlText(text)).toBe(text))

test('the links of a page lead somewhere', () => {
  const text =
    '<p><a class="x" href="https://exemple.fr/?a=1&amp;b=2">Notre site</a>, <a href=mailto:a@exemple.fr>écrire</a></p>'
  expect(htmlLinks(text)).toEqual(['https://exemple.fr/?a=1&b=2', 'mailto:a@exemple.fr'])
  expect(htmlLinks('https://exemple.fr')).toEqual([])
})

test('any text without a mark stays as it is', () => {
  const plain = fc.string().filter((text) => !/[<&]/.test(text))
  fc.assert(
    fc.property(plain, (text) => {
      expect(htmlText(text)).toBe(text)
    }),
  )
})
