import { describe, expect, test } from 'vitest'
import { defaultFront } from '#main/office/paper/front.ts'
import { ficheLists } from '#main/roadmap/documents/fiche/fiche-lists.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { printedNumbers } from '#shared/records/minutes/printed-numbers.ts'
import type { Section } from '#shared/records/records.ts'
import { records } from '#shared/records/records.ts'
import { bullets, doc, item, line, paragraph } from '#shared/text/rich-text/build.ts'
import { linesOf, plainText } from '#shared/text/rich-text/plain-text.ts'
import type { ListItem, Marker } from '#shared/text/rich-text/rich-text.ts'
import { rowWith } from '../../../../tests/support/rows.ts'
import { sampleMinutes } from '../../../../tests/support/sample-minutes.ts'
import { composeMinutes } from './compose.ts'
import { extractOf } from './extract.ts'
import { headingRank } from './headings.ts'
import { withMeetingFacts } from './meeting-facts.ts'

const headingsOf = (minutes: Minutes) =>
  composeMinutes(minutes).body.content.flatMap((block) =>
    block.type === 'heading'
      ? [[block.attrs.level, block.attrs.number, block.attrs.newPage, plainText(doc(paragraph(block.content ?? [])))]]
      : [],
  )

describe('composeMinutes', () => {
  test('numbers the headings and says which open a page', () => {
    expect(headingsOf(sampleMinutes()).map((heading) => heading.join(' | ').replaceAll('\u00a0', ' '))).toEqual([
      '1 | 1 | false | Accueil par',
      '1 | 2 | false | Points abordés',
      '1 | 3 | false | Listes numérotées',
      '2 |  | true | Axe prioritaire 4 – Relier les lieux',
      '1 | 4 | true | Fiches-actions',
      '2 |  | true | Axe prioritaire 4 – Relier les lieux',
      '3 |  | false | Action 1 : Tenir un annuaire',
      '1 |  | false | Clôture',
      '1 |  | false | Décisions et suites à donner',
      '1 | 9 | false | Liste des personnes présentes',
    ])
  })

  test('opens a page after the tables for what is more than some lines, its own or those under it', () => {
    const minutes = sampleMinutes()
    const closing = (words: number) => ({
      ...minutes,
      sections: minutes.sections.map((section) =>
        plainText(section.title) === 'Clôture' ? { ...section, body: line('mot '.repeat(words)) } : section,
      ),
    })
    const opens = (words: number) => headingsOf(closing(words)).find((heading) => heading[3] === 'Clôture')?.[2]
    expect([opens(20), opens(200)]).toEqual([false, true])
  })

  describe('of points of the agenda', () => {
    const point = (id: string, title: string, more: Partial<Section> = {}): Section => ({
      ...rowWith(records.section, id, { kind: 'text', level: 1, numbering: 'auto', title: line(title) }),
      agendaItem: `point-${id}` as RowId,
      ...more,
    })
    const minutes = {
      ...sampleMinutes(),
      untreated: ['point-left' as RowId],
      sections: [
        point('opening', 'Accueil'),
        point('left', 'Restitution'),
        point('axes', 'Les axes'),
        point('under', 'Sous-point', { level: 2, numbering: 'none', body: line('Dit.') }),
        point('bare', 'Rien', { level: 2, numbering: 'none' }),
        point('untitled', '', { body: line('Un texte.') }),
        point('typed', 'Titre écrit à la main', { agendaItem: null }),
        point('end', 'Clôture', { body: line('Merci.') }),
      ],
    }

    test('prints no title without a text, and says of a point that was not come to that it was not', () => {
      expect(headingsOf(minutes).map(([, number, , title]) => [number, title])).toEqual([
        ['1', 'Restitution'],
        ['2', 'Les axes'],
        [null, 'Sous-point'],
        ['3', 'Titre écrit à la main'],
        ['4', 'Clôture'],
      ])
      const lines = linesOf(composeMinutes(minutes).body)
      expect(lines.slice(lines.indexOf('Restitution'))).toEqual([
        'Restitution',
        'Non traité',
        'Les axes',
        'Sous-point',
        'Dit.',
        'Un texte.',
        'Titre écrit à la main',
        'Clôture',
        'Merci.',
      ])
    })

    test('numbers on screen what it prints, and nothing else', () => {
      expect([...printedNumbers(minutes).values()]).toEqual(headingsOf(minutes).map(([, number]) => number))
      expect([...printedNumbers(minutes)].map(([id, number]) => `${id} ${number ?? '–'}`)).toEqual([
        'left 1',
        'axes 2',
        'under –',
        'typed 3',
        'end 4',
      ])
    })

    test('leads to the heading above from one that is not printed', () => {
      const rankOf = (id: string) => headingRank(minutes, id as RowId)
      expect(['opening', 'left', 'axes', 'under', 'bare', 'untitled', 'end'].map(rankOf)).toEqual([0, 0, 1, 2, 2, 2, 4])
    })
  })

  test.each([
    [{ startsAt: '09:00', endsAt: '12:30', place: 'Salle des fêtes' }, 'De 9 h 00 à 12 h 30 – Salle des fêtes'],
    [{ startsAt: '14:00' }, 'À partir de 14 h 00'],
    [{ place: 'mairie' }, 'Mairie'],
    [{}, 'COMPTE-RENDU DES ÉCHANGES'],
  ])('says when and where under the name of the meeting: %j', (known, said) => {
    const minutes = sampleMinutes()
    const lines = linesOf(composeMinutes({ ...minutes, meeting: { ...minutes.meeting, ...known } }).body)
    const name = lines.findIndex((words) => words.startsWith('3e concertation'))
    expect(lines[name + 1]?.replaceAll('\u00a0', ' ')).toBe(said)
  })

  test.each([
    ['9 h – salle des Fetes de Pontvermeil', []],
    ['De 9h30 à 12h', ['Salle des fêtes']],
    ['à la salle des fêtes', ['De 9 h 00 à 12 h 30']],
    ['le 30 octobre 2024, 14 habitants', ['De 9 h 00 à 12 h 30 – Salle des fêtes']],
  ])('does not say twice what the title block says: « %s »', (typed, added) => {
    const front = doc(paragraph('2e concertation', 'meeting'), paragraph(typed))
    const known = { startsAt: '09:00', endsAt: '12:30', place: 'Salle des fêtes' } as const
    const blocks = withMeetingFacts(front, { ...sampleMinutes().meeting, ...known })
    expect(linesOf(doc(...blocks)).map((words) => words.replaceAll('\u00a0', ' '))).toEqual([
      '2e concertation',
      ...added,
      typed,
    ])
  })

  describe('of the next meeting', () => {
    const meeting = {
      ...sampleMinutes().meeting,
      title: '4e concertation',
      kind: 'concertation',
      date: '2025-04-05',
    } as const
    const next = { ...meeting, startsAt: '09:00', endsAt: '12:30', place: 'Salle des fêtes' }
    const said = (more: Partial<Minutes>) => {
      const { body } = composeMinutes({ ...sampleMinutes(), next, ...more })
      const before = linesOf(composeMinutes({ ...sampleMinutes(), ...more, next: null }).body)
      return linesOf(body)
        .slice(before.length)
        .map((words) => words.replaceAll('\u00a0', ' '))
    }

    test('says the day, the hours and the place at the end, under a heading that no extract takes', () => {
      expect(said({})).toEqual(['Prochaine réunion', 'Samedi 5 avril 2025, de 9 h 00 à 12 h 30 – Salle des fêtes'])
      expect(said({ next: { ...next, startsAt: null, endsAt: null, place: null } })[1]).toBe('Samedi 5 avril 2025')
      const document = composeMinutes({ ...sampleMinutes(), next })
      expect(linesOf(extractOf(document, 9)?.body ?? doc()).join()).not.toContain('Prochaine')
    })

    test('names it when it is of another kind', () => {
      expect(said({ next: { ...next, title: 'Forum des aidants', kind: 'forum', startsAt: null } })).toEqual([
        'Prochain forum',
        'Forum des aidants – Samedi 5 avril 2025, jusqu’à 12 h 30 – Salle des fêtes',
      ])
    })

    test('says nothing that the minutes say, nor of what a file said', () => {
      const [last] = sampleMinutes().sections.slice(-1) as [Section]
      const written = (of: Partial<Section>) => said({ sections: [{ ...last, kind: 'text', agendaItem: null, ...of }] })
      const titled = (words: string) => written({ title: line('Date de la prochaine reunion'), body: line(words) })
      expect([titled('Le 5 avril 2025 à la salle des fêtes'), titled('Le 05/04, à 9 h')]).toEqual([[], []])
      expect(written({ body: line('La prochaine réunion sera le samedi 5 avril.') })).toEqual([])
    })

    test('says the day where the minutes announce a meeting and not its day', () => {
      const [last] = sampleMinutes().sections.slice(-1) as [Section]
      const written = (of: Partial<Section>) => said({ sections: [{ ...last, kind: 'text', agendaItem: null, ...of }] })
      expect(written({ body: line('La prochaine réunion sera en mai.') })).toHaveLength(2)
      expect(written({ body: line('La prochaine réunion sera le 15 avril.') })).toHaveLength(2)
      expect(written({ body: line('Le 5 avril, le bus sera là.') })).toHaveLength(2)
      // A point of the agenda that nothing was written at is not printed.
      expect(written({ title: line('Prochaine réunion'), body: null, agendaItem: 'point' as RowId })).toHaveLength(2)
      expect(said({ meeting: { ...sampleMinutes().meeting, importedFrom: 'a'.repeat(64) } })).toEqual([])
    })
  })

  test.each([
    ['COMPTE-RENDU', 'concertation', null, ['Présidée par Mme VERSOLIVE, maire']],
    ['COMPTE-RENDU', 'concertation', 'leads', ['Animée par Mme VERSOLIVE, maire']],
    ['COMPTE-RENDU', 'forum', 'chairs', ['Présidé par Mme VERSOLIVE, maire']],
    ['COMPTE-RENDU', 'forum', 'leads', ['Animé par Mme VERSOLIVE, maire']],
    ['Sous la présidence de Mme Versolive, maire', 'concertation', null, []],
  ] as const)(
    'says who ran it, and as what, unless the title block does: « %s » of a %s, %s',
    (typed, kind, chairAs, added) => {
      const front = doc(paragraph('Assemblée', 'meeting'), paragraph(typed))
      const unknown = { startsAt: null, endsAt: null, place: null } as const
      const meeting = { ...sampleMinutes().meeting, ...unknown, kind, chairAs, chair: 'Mme VERSOLIVE, maire' }
      expect(linesOf(doc(...withMeetingFacts(front, meeting)))).toEqual(['Assemblée', ...added, typed])
    },
  )

  test('takes its properties and its foot from the title block and the espace', () => {
    const { body: _body, pictures: _pictures, ...properties } = composeMinutes(sampleMinutes())
    expect(properties).toEqual({
      language: 'fr-FR',
      title: 'Compte-rendu – 3e concertation – Secteur Est – 1er mars 2025',
      subject: 'Feuille de route Numérique en commun',
      author: 'Département du Val-d’Exemple',
      footer: 'Feuille de route «\u00a0Numérique en commun\u00a0»\u00a0– Département du Val-d’Exemple\u00a0– 01.03.25',
    })
  })

  test('prefers the title block that was written', () => {
    const minutes = sampleMinutes()
    const [first] = minutes.sections
    if (first === undefined) throw new Error('no section')
    const body = doc(paragraph('Assemblée de quartier', 'meeting'))
    const front = { ...first, id: 'front' as RowId, kind: 'front', title: null, body } as const
    const composed = composeMinutes({ ...minutes, sections: [front, ...minutes.sections] })
    expect(composed.title).toBe('Compte-rendu – Assemblée de quartier')
    expect(composed.body.content[0]).toEqual(body.content[0])
  })

  test('is at ease with a meeting of which nothing is known', () => {
    const { meeting } = sampleMinutes()
    const nothing = { ...meeting, title: null, kind: null, date: null }
    const bare: Minutes = {
      meeting: nothing,
      espace: null,
      sector: null,
      series: null,
      next: null,
      sections: [],
      untreated: [],
      attendances: [],
      axisSheets: [],
      fiches: [],
      rubrics: [],
      rubricTexts: [],
      axes: [],
      threads: [],
      pictures: [],
      followUps: [],
    }
    expect(plainText(defaultFront(bare))).toBe('Compte-rendu\nAutre réunion\nCOMPTE-RENDU DES ÉCHANGES')
    expect(composeMinutes(bare).footer).toBe('Compte-rendu')
  })
})

describe('ficheLists', () => {
  const signed = (marker: Marker, ...content: ListItem['content']): ListItem => ({
    ...item(...content),
    attrs: { marker },
  })

  test('gives its signs to a list, and makes a note of an aside under an arrow', () => {
    const text = doc(
      bullets(
        item(paragraph('a'), bullets(item(paragraph('b')))),
        signed('arrow', paragraph('c'), bullets(item(paragraph('aside')))),
        signed('arrow', paragraph('d'), bullets(item(paragraph('e')), item(paragraph('f')))),
      ),
    )
    expect(ficheLists(text)).toEqual(
      doc(
        bullets(
          signed('bullet', paragraph('a'), bullets(signed('dash', paragraph('b')))),
          signed('arrow', paragraph('c'), paragraph('aside', 'note')),
          signed('arrow', paragraph('d'), bullets(signed('dash', paragraph('e')), signed('dash', paragraph('f')))),
        ),
      ),
    )
    expect(ficheLists(line('phrase'))).toEqual(line('phrase'))
  })
})
