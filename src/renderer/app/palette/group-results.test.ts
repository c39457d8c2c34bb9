import { expect, test } from 'vitest'
import type { HitKind, SearchHit } from '#shared/contract/workspace/search.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { wordIndex } from '../../components/word-index.ts'
import { guideWords } from '../../workspace/guide/find-in-guide.ts'
import { answersOf, shownOf } from './answers-of.ts'
import { destinations } from './destinations.ts'
import { groupResults } from './group-results.ts'
import { offersFor } from './offers.ts'

const id = '0190a000-0000-7000-8000-000000000001' as RowId
const own = wordIndex(destinations)
const none = wordIndex<never>([])
const alone = { without: [], guide: null, screen: none, beside: none, recent: [] } as const
const nothing = {
  found: { hits: [], more: [], readAs: null },
  destinations: [],
  guide: [],
  screen: [],
  beside: [],
} as const

const ofProgram = (asked: string) =>
  groupResults({ ...nothing, asked, destinations: own.find(asked) }).map(({ label, results }) => [
    label,
    results[0]?.label,
  ])

test('pages and deeds are found without accents or case, by their names or by what else they are called', () => {
  expect(ofProgram('REGLAGES')[0]).toEqual(['Pages', 'Réglages'])
  expect(ofProgram('créer réunion')[0]).toEqual(['Faire', 'Préparer une réunion'])
  expect(ofProgram('comment envoyer le compte-rendu ?')[0]).toEqual(['Faire', 'Envoyer un compte-rendu aux présents'])
  expect(ofProgram('modèle webinaire')[0]).toEqual(['Pages', 'Modèle de réunion\u00a0: Webinaire de restitution'])
  expect(ofProgram('newsletter')[0]).toEqual(['Faire', 'Composer la lettre d’information'])
})

test('a mistake in a word that nothing says is forgiven; what is written somewhere is no mistake', () => {
  expect(ofProgram('sauvgarde')[0]).toEqual(['Pages', 'Sauvegardes'])
  expect(own.find('voler', { isKnown: () => true })).toEqual([])
})

test('a neighbour of the trade answers less than the word, and not at all once it is refused', () => {
  const named = (without: readonly string[]) => own.find('newsletter', { without }).length
  expect(named([])).toBeGreaterThan(0)
  expect(named(['lettre d’information', 'infolettre', 'bulletin'])).toBe(0)
})

test('no two of them have one name', () => {
  const ids = destinations.map((one) => one.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('what is found stands in its group and leads to its screen, where it is brought in sight', () => {
  const hit = {
    id,
    meeting: id,
    title: 'Titre',
    apart: '4 février 2027',
    excerpt: '…avant\nun passage long\naprès',
    match: [10, 17],
    tab: null,
  } as const
  const groups = groupResults({
    ...nothing,
    asked: 'passage',
    found: {
      ...nothing.found,
      more: ['actor'],
      hits: [
        { ...hit, kind: 'actor', meeting: null },
        { ...hit, kind: 'place', meeting: null },
        { ...hit, kind: 'person', meeting: null },
        { ...hit, kind: 'section' },
        { ...hit, kind: 'meeting' },
        { ...hit, kind: 'fiche', meeting: null },
        { ...hit, kind: 'axis', meeting: null },
        { ...hit, kind: 'formulation', meeting: null },
        { ...hit, kind: 'textBlock', meeting: null },
      ],
    },
  })
  expect(groups.map(({ label, results }) => [label, results[0]?.opens])).toEqual([
    ['Structures', { to: { to: '/annuaire/$liste/$id', params: { liste: 'acteurs', id } } }],
    ['Lieux', { to: { to: '/annuaire/$liste/$id', params: { liste: 'lieux', id } } }],
    ['Personnes', { to: { to: '/annuaire/$liste/$id', params: { liste: 'personnes', id } } }],
    ['Réunions', { to: { to: '/reunions/$meeting', params: { meeting: id } } }],
    ['Axes', { to: { to: '/axes/axe/$axis', params: { axis: id } } }],
    ['Formulations', { to: { to: '/axes' } }],
    ['Fiches-actions', { to: { to: '/fiches/$fiche', params: { fiche: id } } }],
    ['Dans les textes', { to: { to: '/comptes-rendus/$meeting', params: { meeting: id }, search: { section: id } } }],
    ['Blocs de texte', { to: { to: '/reglages/blocs-de-texte', search: { bloc: id } } }],
  ])
  expect(groups[0]?.more).toBe(true)
  expect(groups[0]?.results[0]).toMatchObject({
    shows: ['un passage long', 'passage'],
    // What tells it from its namesakes stands before the passage.
    second: { text: '4 février 2027 – …avant\nun passage long\naprès', match: [27, 34] },
  })
})

test('what is called by the words typed stands before what only says them somewhere', () => {
  const hit = { id, meeting: null, apart: null, excerpt: 'un passage', match: [3, 10], tab: null } as const
  const order = (asked: string) =>
    answersOf({
      ...{ ...alone, asked },
      found: {
        ...nothing.found,
        hits: [
          { ...hit, kind: 'actor', title: 'Le Relais' },
          { ...hit, kind: 'fiche', title: 'Créer une réserve de prêt' },
          { ...hit, kind: 'indicator', title: 'Réserves ouvertes' },
        ],
      },
    }).groups.map(({ label }) => label)
  expect(order('RESER')).toEqual(['Fiches-actions', 'Indicateurs', 'Structures'])
  expect(order('pret reserve')).toEqual(['Fiches-actions', 'Structures', 'Indicateurs'])
})

test('a page that is called just as was typed stands before a row that says it among other words', () => {
  const found = (asked: string) => {
    const named = { id, kind: 'fiche', title: 'S’accorder sur cinq indicateurs communs', apart: 'Fiche 3.3' } as const
    const hit: SearchHit = { ...named, meeting: null, excerpt: '', match: [0, 0], tab: null }
    return shownOf(answersOf({ ...alone, asked, found: { ...nothing.found, hits: [hit] } }))[0]?.results[0]?.label
  }
  expect(found('indicateurs')).toBe('Indicateurs')
  expect(found('cinq indicateurs')).toBe('S’accorder sur cinq indicateurs communs')
})

test('a part of the guide that is called just as was typed stands after what opens the page that it tells of', () => {
  const asked = 'doublons'
  const guide = guideWords.find(asked)
  expect(guide.some(({ item }) => item.name === 'Les doublons')).toBe(true)
  const shown = shownOf(answersOf({ ...alone, guide: guideWords, asked, found: nothing.found }))
  expect(shown[0]?.results[0]?.label).toBe('Trancher les doublons probables')
})

test('a mistake among pages is told as one among rows is', () => {
  const readAs = (asked: string) => answersOf({ ...alone, asked, found: nothing.found }).readAs
  expect(['sauvgarde', 'sauvegarde', 'zzzz'].map(readAs)).toEqual(['sauvegardes', null, null])
})

test('what answers best stands above its group where two groups hold the two nearest', () => {
  const shown = (asked: string) =>
    shownOf(answersOf({ ...alone, asked, found: nothing.found })).map(({ label, results }) => [
      label,
      results[0]?.label,
    ])
  expect(shown('comptes-rendus').slice(0, 2)).toEqual([
    ['Au plus près', 'Comptes-rendus'],
    ['Faire', 'Importer un compte-rendu'],
  ])
  expect(shown('lettre d’information')[0]).toEqual(['Faire', 'Composer la lettre d’information'])
})

test('what is not shown of a group is counted, and seen by asking for its kind alone', () => {
  const rests = (found: number, more: readonly HitKind[]) => {
    const hits = Array.from({ length: found }, (_, rank): SearchHit => {
      const named = { id: `${id.slice(0, -2)}${10 + rank}` as RowId, title: `Vielle ${rank}` }
      return { kind: 'need', meeting: null, apart: null, excerpt: '', match: [0, 0], tab: null, ...named }
    })
    const answered = answersOf({ ...alone, asked: 'vielle', found: { hits, more, readAs: null } })
    return shownOf(answered).map(({ label, results, rest }) => [label, results.length, rest])
  }
  expect(rests(4, [])).toEqual([['Besoins', 4, undefined]])
  expect(rests(6, [])).toEqual([['Besoins', 4, { key: 'need', words: 'voir les 6' }]])
  expect(rests(6, ['need'])).toEqual([['Besoins', 4, { key: 'need', words: 'voir plus' }]])
})

test('a deed says what else it is called, first what was typed for it', () => {
  const aside = (asked: string) =>
    answersOf({ ...alone, asked, found: nothing.found }).groups.find(({ key }) => key === 'deed')?.results[0]?.aside
  expect(aside('sauvegarder maintenant disque dur')).toBe('aussi\u00a0: disque dur, restaurer')
  expect(aside('composer la lettre')).toMatch(/^aussi\u00a0: /)
})

test('what was opened lately stands last while one types, when it is called so and not found already', () => {
  const recent = [
    { id: `recent #/fiches/${id}`, icon: 'recent', label: 'Un bus du numérique', opens: { act: () => undefined } },
    { id: 'recent #/fiches/autre', icon: 'recent', label: 'Un bus du soir', opens: { act: () => undefined } },
  ] as const
  const hit = {
    kind: 'fiche',
    id,
    meeting: null,
    title: 'Un bus du numérique',
    apart: 'Fiche\u00a01.2',
    excerpt: '',
    match: [0, 0],
    tab: null,
  } as const
  const { groups } = answersOf({ ...alone, asked: 'bus', recent, found: { ...nothing.found, hits: [hit] } })
  expect(groups.map(({ label, results }) => [label, results.map(({ label }) => label)]).at(-1)).toEqual([
    'Récents',
    ['Un bus du soir'],
  ])
})

test('words that nothing answers may be added', () => {
  expect(offersFor('zzzz').map(({ label }) => label)).toEqual([
    'Noter un besoin\u00a0: «\u00a0zzzz\u00a0»',
    'Préparer une réunion',
    'Ajouter une structure',
    'Ajouter une personne',
  ])
})
