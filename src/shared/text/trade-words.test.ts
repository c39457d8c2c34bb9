import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedTerms, stem, wordsOf } from './trade-words.ts'

const terms = (text: string, without: readonly string[] = []) => askedTerms(wordsOf(text), without)

test('a word of the trade brings its neighbours, plural or not; a word of none, nothing', () => {
  expect(terms('feuilles')).toEqual([{ words: ['feuilles'], neighbours: [], everyday: [] }])
  expect(terms('Badges')[0]?.neighbours).toEqual(['étiquette', 'porte-nom'])
  expect(terms('gommette')).toEqual([
    { words: ['gommette'], neighbours: ['vote', 'voter', 'pastille', 'post-it'], everyday: [] },
  ])
})

test.each([
  ['lot', 'envoi'],
  ['hub', 'département'],
  ['poste', 'collègue'],
  ['poste', 'ordinateur'],
  ['convoquer', 'prévenir'],
  ['ics', 'rendez-vous pour l’agenda'],
  ['mettre en relecture', 'faire relire'],
  ['nouvelle réunion', 'préparer une réunion'],
])('« %s », as screens once said, leads to « %s », and back', (once, now) => {
  expect(terms(once)[0]?.neighbours).toContain(now)
  expect(terms(now)[0]?.neighbours).toContain(once)
})

test.each([
  ['chiffrement', 'chiffre'],
  ['département', 'départ'],
  ['important', 'importer'],
])('« %s » is no form of « %s »', (one, other) => {
  expect(stem(wordsOf(one)[0] ?? '')).not.toBe(stem(wordsOf(other)[0] ?? ''))
})

test('a phrase is one term, and the longest wins', () => {
  const [first, second] = terms('clé USB grise')
  expect(first?.words).toEqual(['cle', 'usb'])
  expect(first?.neighbours).toContain('dossier partagé')
  expect(second).toEqual({ words: ['grise'], neighbours: [], everyday: [] })
})

test('a neighbour that was refused is not brought again', () => {
  expect(terms('badge', ['etiquette'])[0]?.neighbours).toEqual(['porte-nom'])
})

test('what is asked is cut into terms, and no word is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('cle', 'usb', 'feuille', 'de', 'route', 'plan', 'zzz', 'compte', 'rendu')),
      (words) => {
        expect(askedTerms(words).flatMap((term) => term.words)).toEqual(words)
      },
    ),
  )
})

test('what is said in whole sentences stands beside the trade, and is never searched among rows', () => {
  const [term] = terms('enlever')
  expect(term?.neighbours).toEqual([])
  expect(term?.everyday).toContain('supprimer')
})

test.each([
  ['reçus', 'recevoir'],
  ['envoie', 'envoyer'],
  ['décidées', 'décisions'],
  ['proposent', 'proposé'],
  ['fausses', 'faux'],
])('« %s » and « %s » are one word', (form, other) => {
  const [one = '', two = ''] = wordsOf(`${form} ${other}`)
  expect(stem(one)).toBe(stem(two))
})

test('what is given in figures is no form of the verb', () => {
  expect(stem('donnees')).not.toBe(stem('donner'))
})
