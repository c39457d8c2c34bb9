import { describe, expect, test } from 'vitest'
import { bullets, doc, item, ordered, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, RichText, TableCell } from '#shared/text/rich-text/rich-text.ts'
import { rowOf, subjectWith, textSection } from '../../../../../tests/support/review-subject.ts'
import { reviewMinutes } from './review.ts'

/** What is noticed of minutes whose only text is this. */
const noticed = (...body: readonly Block[]) =>
  reviewMinutes(subjectWith({ sections: [textSection('s1', 'Accueil', ...body)] }))

const titles = (...body: readonly Block[]) =>
  noticed(...body).map(({ code, title }) => `${code}: ${title.replaceAll('\u00a0', ' ')}`)

/** The text once the only remark is mended at once. */
const mended = (...body: readonly Block[]): RichText => {
  const [remark, ...others] = noticed(...body)
  if (remark?.mending?.way !== 'write' || others.length > 0) throw new Error('not mended in one gesture')
  const [write] = remark.mending.change.writes
  return (write?.record === 'section' ? write.values.body : undefined) as RichText
}

test('nothing is noticed of minutes in which nothing is wrong', () => {
  expect(reviewMinutes(subjectWith())).toEqual([])
})

describe('an announced list', () => {
  const four = bullets(...['a', 'b', 'c', 'd'].map((text) => item(paragraph(text))))

  test('of another length, in words or in figures, mended as it was written', () => {
    expect(titles(paragraph('Les trois points suivants :'), four)).toEqual([
      'announced-list: Trois points : quatre suivent.',
    ])
    expect(plainText(mended(paragraph('Les trois points suivants :'), four))).toMatch(/^Les quatre points/)
    expect(plainText(mended(paragraph('Trois pistes :'), four))).toMatch(/^Quatre pistes/)
    expect(plainText(mended(paragraph('Voici 3 pistes :'), four))).toMatch(/^Voici 4 pistes/)
  })

  test('inside an item, and of quotations', () => {
    expect(titles(bullets(item(paragraph('Deux règles :'), four)))).toHaveLength(1)
    const quote = { type: 'blockquote', content: [paragraph('« Oui. »')] } as const
    expect(titles(paragraph('Les trois phrases :'), quote, quote)).toEqual([
      'announced-list: Trois phrases : deux suivent.',
    ])
  })

  test.each([
    'Ce que les trois secteurs ont dit :',
    'Il résume les cinq heures passées :',
    'De onze formulations aux quatre axes :',
    'Deux points ont été vus. Voici la suite :',
    'Le point :',
  ])('« %s » announces nothing else than what follows', (text) => {
    expect(titles(paragraph(text), four)).toEqual([])
  })
})

describe('days', () => {
  test('the weekday of a date, with its year or near the meeting', () => {
    expect(titles(paragraph('Rendez-vous le mardi 30 octobre 2024.'))).toEqual([
      'wrong-weekday: Le 30 octobre 2024 est un mercredi, pas un mardi.',
    ])
    expect(plainText(mended(paragraph('Mardi 30 octobre 2024, à 9 h')))).toBe('Mercredi 30 octobre 2024, à 9 h')
    expect(
      titles(paragraph('Le mercredi 30 octobre, puis le jeudi 30 octobre de l’an prochain, et vendredi 13 décembre')),
    ).toEqual([])
    // Of no year near the meeting’s: 30 October was a Monday in 2023, and a Sunday in 2022.
    expect(titles(paragraph('le dimanche 30 octobre'))).toEqual([
      'wrong-weekday: Le 30 octobre 2024 est un mercredi, pas un dimanche.',
    ])
  })

  test('a day no calendar has', () => {
    expect(titles(paragraph('Avant le 31 novembre 2024.'))).toEqual([
      'no-such-day: Le « 31 novembre 2024 » n’existe pas.',
    ])
    expect(titles(paragraph('Avant le 29 février 2024.'))).toEqual([])
  })
})

describe('links', () => {
  const link = (href: string) => paragraph([plain('voir', { type: 'link', attrs: { href } }), plain(' ici')])
  const codes = (href: string) => noticed(link(href)).map(({ code }) => code)

  test.each([
    ['https://exemple.fr/page', []],
    ['mailto:secretariat@exemple.fr', []],
    ['https://fr.wikipedia.org/wiki/Lyon_(ville)', []],
    ['https://exemple.fr/r%C3%A9cits', []],
    ['https://exemple.fr/récits', ['accented-link']],
    ['https://https://exemple.fr', ['broken-link']],
    ['https://exemple', ['broken-link']],
    ['https://exemple.fr/page,', ['broken-link']],
    ['https://[exemple', ['broken-link']],
    ['mailto:secretariat', ['broken-link']],
  ])('%s', (href, expected) => {
    expect(codes(href)).toEqual(expected)
  })

  test('accents are encoded in one gesture, the words stay', () => {
    expect(mended(link('https://exemple.fr/récits'))).toEqual(doc(link('https://exemple.fr/r%C3%A9cits')))
  })

  test('an address typed as words becomes a link', () => {
    expect(mended(paragraph('Voir www.exemple.fr/page, en bas.'))).toEqual(
      doc(
        paragraph([
          plain('Voir '),
          plain('www.exemple.fr/page', { type: 'link', attrs: { href: 'https://www.exemple.fr/page' } }),
          plain(', en bas.'),
        ]),
      ),
    )
  })
})

test('words that lost letters', () => {
  expect(titles(paragraph('Le num\ufffdrique et l’acc\ufffds, le num\ufffdrique'))).toEqual([
    'replaced-characters: Trois mots ont perdu des lettres.',
  ])
})

describe('headings', () => {
  const section = (id: string, level: number, title: string, ...body: readonly Block[]) => ({
    ...textSection(id, title, ...body),
    level,
  })
  const of = (...sections: readonly ReturnType<typeof section>[]) =>
    reviewMinutes(subjectWith({ sections })).map(({ title }) => title.replaceAll('\u00a0', ' '))

  test('empty, unless something stands under them', () => {
    const text = paragraph('x')
    expect(of(section('a', 1, 'Accueil'), section('b', 2, 'Suite', text), section('c', 1, 'Fin'))).toEqual([
      '« Fin » est vide.',
    ])
  })

  test('without title', () => {
    expect(of({ ...section('a', 1, '', paragraph('x')), numbering: 'none' })).toEqual(['Une section n’a pas de titre.'])
  })

  test('a skipped level, that of a heading inside a text included', () => {
    const inner = { type: 'heading', attrs: { level: 4 }, content: [plain('Détail')] } as const
    expect(of(section('a', 1, 'A', paragraph('x')), section('b', 3, 'B', paragraph('x')))).toEqual([
      'Un titre passe du niveau 1 au niveau 3.',
    ])
    expect(of(section('a', 1, 'A', inner, paragraph('x')))).toEqual(['Un titre passe du niveau 1 au niveau 4.'])
  })

  test('numbers that jump or come back; what stands in the gap is numbered with the rest', () => {
    const numbered = (id: string, forcedNumber: number | null, numbering: 'auto' | 'forced' | 'none') => ({
      ...section(id, 1, id, paragraph('x')),
      numbering,
      forcedNumber,
    })
    const sections = [
      numbered('preface', null, 'none'),
      numbered('one', null, 'auto'),
      numbered('closing', null, 'none'),
      numbered('list', 10, 'forced'),
    ]
    const [remark] = reviewMinutes(subjectWith({ sections }))
    expect(remark?.title).toBe('La numérotation saute de 1 à 10.')
    expect(remark?.mending).toMatchObject({
      way: 'write',
      change: { writes: ['closing', 'list'].map((id) => ({ id, values: { numbering: 'auto', forcedNumber: null } })) },
    })
    expect(of(numbered('a', 2, 'forced'), numbered('b', 2, 'forced'))).toEqual(['La numérotation revient : 2 après 2.'])
  })

  test('« trois axes » at the head of two tables', () => {
    const axis = (id: string) => ({ ...section(id, 2, id, paragraph('x')), kind: 'axis' as const })
    const remarks = reviewMinutes(
      subjectWith({
        sections: [section('a', 1, 'Temps autour des trois axes', paragraph('x')), axis('x1'), axis('x2')],
      }),
    )
    expect(remarks.map(({ code, title }) => [code, title])).toEqual([
      ['announced-parts', 'Trois axes dans le titre, deux dans le document.'],
    ])
  })
})

test('a table without a header gets one in one gesture', () => {
  const cell = (text: string): TableCell => ({ type: 'tableCell', content: [paragraph(text)] })
  const table = (...rows: readonly TableCell[][]): Block => ({
    type: 'table',
    content: rows.map((content) => ({ type: 'tableRow', content })),
  })
  const header = (text: string): TableCell => ({ ...cell(text), type: 'tableHeader' })
  expect(mended(table([cell('Qui')], [cell('Iris')]))).toEqual(doc(table([header('Qui')], [cell('Iris')])))
  expect(titles(table([header('Qui')], [cell('Iris')]))).toEqual([])
  expect(titles(table([cell('alone')]))).toEqual([])
})

test('a picture that says nothing to whoever does not see it, until it is described', () => {
  const shown = (...alternatives: readonly (string | null)[]) => {
    const pictures = alternatives.map((alternative, index) => rowOf('picture', `p${index}`, { alternative }))
    const blocks = pictures.map(({ id }) => ({ type: 'image', attrs: { picture: id } }) as const)
    const section = textSection('s1', 'Accueil', paragraph('Voici la carte.'), ...blocks)
    return reviewMinutes(subjectWith({ sections: [section], pictures }))
  }
  const [remark] = shown(null)
  expect(remark).toMatchObject({
    code: 'mute-picture',
    title: 'Une image n’a pas de texte de remplacement.',
    places: [{ section: 's1', quote: 'Voici la carte.' }],
    repair: { way: 'open', verb: 'Décrire' },
  })
  expect(shown(' ', '').map(({ title }) => title)).toEqual(['Deux images n’ont pas de texte de remplacement.'])
  expect(shown('La carte des lieux')).toEqual([])
})

describe('a meeting told as put off', () => {
  test.each([
    [
      'Le comité de pilotage du 18 octobre n’a pu se tenir en raison de la neige. Il se tiendra le 13 décembre.',
      'Un comité de pilotage est dit reporté.',
    ],
    ['La concertation est reportée : la route est coupée.', 'Une concertation est dite reportée sans nouvelle date.'],
    ['La réunion a été annulée.', 'Une réunion est dite annulée sans motif.'],
  ])('« %s »', (text, title) => {
    expect(noticed(paragraph(text)).map((remark) => remark.title.replaceAll('\u00a0', ' '))).toEqual([title])
  })

  test('is not one that is held', () => {
    expect(titles(paragraph('Le comité de pilotage se réunira en décembre ; la question est reportée.'))).toEqual([])
  })
})

test('a remark that was left comes back when what it is about changes', () => {
  const key = (text: string) => noticed(paragraph(text), ordered(1, item(paragraph('a')), item(paragraph('b'))))[0]?.key
  expect(key('Trois points :')).toBe(key('Trois points :'))
  expect(key('Trois points :')).not.toBe(key('Trois points, enfin :'))
})
