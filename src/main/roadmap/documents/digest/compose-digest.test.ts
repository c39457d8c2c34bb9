import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { meeting as meetingRecord } from '#shared/records/meetings/meeting/meeting.ts'
import type { Meeting, Need, NewsItem } from '#shared/records/records.ts'
import { need as needRecord } from '#shared/records/roadmap/need.ts'
import { newsItem } from '#shared/records/roadmap/news-item.ts'
import { line } from '#shared/text/rich-text/build.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { rowWith } from '../../../../../tests/support/rows.ts'
import { composeDigest, isEmptyDigest } from './compose-digest.ts'
import type { DigestFacts } from './digest.ts'
import { digestEntries } from './entries.ts'

const [north, south, first, second] = ['north', 'south', 'axis-1', 'axis-2'] as RowId[] as [RowId, RowId, RowId, RowId]

const news = (id: string, publishedOn: string, values: Partial<NewsItem> = {}, axis: RowId | null = null) => ({
  item: rowWith(newsItem, id, { title: `Titre ${id}`, body: line(`Texte ${id}.`), publishedOn, ...values }),
  actor: null,
  fiche: null,
  axis,
})
const meeting = (id: string, date: string, values: Partial<Meeting> = {}): Meeting =>
  rowWith(meetingRecord, id, { title: `Réunion ${id}`, date, ...values })
const need = (id: string, answeredOn: string, values: Partial<Need> = {}, sector: RowId | null = null) => ({
  need: rowWith(needRecord, id, { text: `Besoin ${id}`, state: 'answered', answeredOn, ...values }),
  sector,
  fiche: null,
  axis: null,
})

const facts = (changes: Partial<DigestFacts['choice']> = {}, more: Partial<DigestFacts> = {}): DigestFacts => ({
  choice: {
    title: 'Lettre de novembre',
    intro: null,
    startsOn: '2026-11-01',
    endsOn: '2026-11-30',
    sector: null,
    axis: null,
    ...changes,
  },
  leftOut: new Set(),
  today: '2026-11-26',
  espace: null,
  axes: [
    { id: first, number: 1, title: 'Équiper' },
    { id: second, number: 2, title: 'Former' },
  ],
  sectors: [
    { id: north, name: 'Nord' },
    { id: south, name: 'Sud' },
  ],
  news: [
    news('a', '2026-11-03', { sector: north, happensOn: '2026-12-08' }, second),
    news('b', '2026-11-20', {}, first),
    news('c', '2026-11-10', { sector: south }),
    news('d', '2026-10-31', { happensOn: '2026-12-01' }),
    news('e', '2026-12-01'),
  ],
  meetings: [
    meeting('m', '2026-12-10', { sector: north, startsAt: '09:00', endsAt: '12:00', place: 'Salle des fêtes' }),
    meeting('past', '2026-11-20'),
    meeting('off', '2026-12-11', { state: 'cancelled' }),
    meeting('far', '2027-06-01'),
  ],
  needs: [
    need('n', '2026-11-15', { answer: 'C’est fait.' }),
    need('old', '2026-01-01'),
    need('s', '2026-11-16', {}, south),
  ],
  moves: [
    { id: 'f' as RowId, title: 'Le bus', axis: first, sector: null, from: 'À venir', to: 'En cours', on: '2026-11-12' },
  ],
  pictures: [],
  ...more,
})

const told = (given: DigestFacts) => digestEntries(given).map(({ kind, id }) => `${kind} ${id}`)
const words = (given: DigestFacts) => plainText(composeDigest(given).body)

describe('what a letter holds', () => {
  test('what its period holds, the news by axis, what is to come by day', () => {
    expect(told(facts())).toEqual(['news b', 'news a', 'news c', 'event d', 'event m', 'need s', 'need n', 'fiche f'])
    expect(words(facts()).replaceAll('\u00a0', ' ')).toBe(
      [
        'Secrétariat de la coordination',
        'Lettre de novembre',
        'Du 1er novembre 2026 au 30 novembre 2026',
        'Actualités',
        'Axe 1 – Équiper',
        'Titre b',
        'Texte b.',
        'Axe 2 – Former',
        'Titre a',
        'Secteur Nord, a lieu le mardi 8 décembre 2026',
        'Texte a.',
        'Autres actualités',
        'Titre c',
        'Secteur Sud',
        'Texte c.',
        'Dates à venir',
        'Mardi 1er décembre 2026',
        'Titre d',
        'Mardi 8 décembre 2026',
        'Titre a',
        'Secteur Nord',
        'Jeudi 10 décembre 2026',
        'Réunion m',
        'De 9 h 00 à 12 h 00, Salle des fêtes',
        'Des besoins ont leur réponse',
        'Besoin s',
        'Besoin n',
        'C’est fait.',
        'Les fiches-actions avancent',
        'Le bus : de « À venir » à « En cours », le 12 novembre 2026',
      ].join('\n'),
    )
  })

  test('a sector keeps what is its own and what is everybody’s; an axis keeps its news, fiches and needs', () => {
    expect(told(facts({ sector: north }))).toEqual(['news b', 'news a', 'event d', 'event m', 'need n', 'fiche f'])
    expect(told(facts({ axis: first }))).toEqual(['news b', 'event m', 'fiche f'])
  })

  test('no day, no limit', () => {
    expect(told(facts({ startsOn: null, endsOn: null }))).toContain('news d')
    expect(told(facts({ startsOn: null, endsOn: null }))).toContain('news e')
  })

  test('what is left out is still offered, and told nowhere', () => {
    const given = facts({}, { leftOut: new Set(['a', 'm', 'f'] as RowId[]) })
    expect(told(given)).toEqual(told(facts()))
    expect(digestEntries(given).flatMap(({ id, kept }) => (kept ? [] : [id]))).toEqual(['a', 'm', 'f'])
    for (const gone of ['Titre a', 'Axe 2', 'Réunion m', 'fiches-actions']) expect(words(given)).not.toContain(gone)
  })

  test('one that holds nothing says so, unless it has something to say itself', () => {
    const nothing = { news: [], meetings: [], needs: [], moves: [] }
    expect(isEmptyDigest(facts({}, nothing))).toBe(true)
    expect(words(facts({}, nothing))).toContain('Rien de nouveau sur cette période.')
    expect(isEmptyDigest(facts({ intro: 'Bonjour à tous' }, nothing))).toBe(false)
    expect(words(facts({ intro: 'Bonjour,\n\nVoici la lettre.' }))).toContain('Bonjour,\nVoici la lettre.')
  })
})
