import { describe, expect, test } from 'vitest'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { presentPerson, rowOf, subjectWith, textSection } from '../../../../../tests/support/review-subject.ts'
import { reviewMinutes } from './review.ts'
import type { ReviewSubject } from './subject.ts'

const list = rowOf('section', 'list', { kind: 'attendance', level: 1, numbering: 'auto', title: null })
const titled = { ...list, title: textSection('x', 'Personnes présentes').title }

const noticed = (attendances: ReviewSubject['minutes']['attendances'], known: Partial<ReviewSubject> = {}) =>
  reviewMinutes(subjectWith({ sections: [titled], attendances }, known))

const titles = (...parameters: Parameters<typeof noticed>) =>
  noticed(...parameters).map(({ title }) => title.replaceAll('\u00a0', ' '))

describe('those who speak', () => {
  const speaking = (...lines: readonly string[]) =>
    textSection(
      's1',
      'Accueil',
      ...lines.flatMap((line) => [paragraph(line, 'speaker'), paragraph('Chargée de mission', 'speakerRole')]),
    )
  const said = (section: ReturnType<typeof speaking>) =>
    reviewMinutes(
      subjectWith({
        sections: [section, titled],
        attendances: [presentPerson('p1', 'BRISEFER', { firstName: 'Aliénor' })],
      }),
    )

  test('and are not listed, with what their line says of them', () => {
    const [remark] = said(speaking('Madame Odette SARCELLE – Réseau des Joncs', 'Monsieur Gontran Ormetendre,'))
    expect([remark?.title, remark?.detail.replaceAll('\u00a0', ' ')]).toEqual([
      'Deux intervenants ne sont pas dans la liste des présents.',
      'Mme SARCELLE, M. ORMETENDRE.',
    ])
    expect(remark?.mending).toEqual({
      way: 'enlist',
      verb: 'Ajouter',
      people: [
        {
          civility: 'madame',
          firstName: 'Odette',
          lastName: 'SARCELLE',
          structure: 'Réseau des Joncs',
          role: 'Chargée de mission',
        },
        {
          civility: 'monsieur',
          firstName: 'Gontran',
          lastName: 'Ormetendre',
          structure: null,
          role: 'Chargée de mission',
        },
      ],
    })
  })

  test('in whatever order and case their name is written', () => {
    expect(said(speaking('Mme Aliénor Brisefer'))).toEqual([])
  })

  test('are called in the feminine when all are', () => {
    expect(said(speaking('Madame Odette SARCELLE'))[0]?.title).toBe(
      'Une intervenante n’est pas dans la liste des présents.',
    )
  })
})

test('someone present without a structure; who is excused needs none', () => {
  expect(
    titles([
      presentPerson('p1', 'SARCELLE', { structure: null }),
      presentPerson('p2', 'LINOTTE', { structure: null, status: 'excused' }),
    ]),
  ).toEqual(['Une personne présente est sans structure.'])
})

test('an arrival that is nobody yet is to be said who it is, not where from, and is named as the list prints it', () => {
  const heard = { lastName: null, firstName: null, structure: null, arrivalText: 'noisette csoc' }
  expect(noticed([presentPerson('p1', '', heard), presentPerson('p2', 'LINOTTE')])).toMatchObject([
    {
      code: 'unsettled-arrivals',
      title: expect.stringMatching(/^Une arrivée reste à rattacher/),
      detail: '«\u00a0noisette csoc\u00a0».',
    },
  ])
})

test('someone is represented by nobody of those who came; a structure that came, or its words in any order, do', () => {
  const by = (representedBy: string) => ({ status: 'represented', representedBy }) as const
  const came = presentPerson('p1', 'HADDAD', { structure: 'Le Préau' })
  const said = (name: string) => titles([came, presentPerson('p2', 'SARCELLE', by(name))])
  expect(said('HADAD Ysaline')).toEqual([
    '« HADAD Ysaline » représente SARCELLE Ysaline, et n’est pas dans la liste des présents.',
  ])
  expect([said('HADDAD Ysaline'), said('Ysaline Haddad'), said('Le Préau')]).toEqual([[], [], []])
})

test('someone listed twice, and both present and excused: which line to keep is chosen', () => {
  const twice = [presentPerson('p1', 'SARCELLE'), presentPerson('p2', 'SARCELLE', { status: 'excused' })]
  const [remark] = noticed(twice)
  expect(remark?.title).toBe('SARCELLE Ysaline est à la fois présent et excusé.')
  expect(remark?.mending).toMatchObject({
    way: 'choose',
    choices: [{ change: { removals: [{ record: 'attendance', id: 'p2' }] } }, { change: { removals: [{ id: 'p1' }] } }],
  })
  expect(titles([presentPerson('p1', 'SARCELLE'), presentPerson('p2', 'SARCELLE')])).toEqual([
    'SARCELLE Ysaline est deux fois dans la liste.',
  ])
})

test('a structure on two lines is only told', () => {
  const [remark] = noticed([presentPerson('p1', 'SARCELLE', { structure: 'Réseau\nAntenne' })])
  expect([remark?.weight, remark?.repair]).toEqual(['note', null])
})

describe('one structure written several ways', () => {
  const people = ['Croix-Bleue du Haut-Val', 'La Croix Bleue', 'Mairie de Roc'].map((structure, index) =>
    presentPerson(`p${index}`, `NOM${index}`, { structure }),
  )

  test('is written one way everywhere once chosen', () => {
    const [remark, ...others] = noticed(people)
    expect([remark?.title, others]).toEqual(['Une structure est écrite de deux façons.', []])
    expect(remark?.mending).toMatchObject({
      way: 'choose',
      choices: [
        {
          text: 'Croix-Bleue du Haut-Val',
          change: { writes: [{ id: 'p1', values: { structure: 'Croix-Bleue du Haut-Val' } }] },
        },
        { text: 'La Croix Bleue', change: { writes: [{ id: 'p0', values: { structure: 'La Croix Bleue' } }] } },
      ],
    })
  })

  test('what the directory says goes first', () => {
    const saying = (answer: boolean) => ({ areOne: () => answer, nameOf: () => 'Croix-Bleue nationale' })
    expect(noticed(people, { structures: saying(false) })).toEqual([])
    const [remark] = noticed(people, { structures: saying(true) })
    expect(remark?.repair).toMatchObject({
      options: [...people.map(({ structure }) => structure), 'Croix-Bleue nationale'],
    })
  })
})

test('a number of persons that the list does not have; those who speak may be counted or not', () => {
  const said = (text: string) =>
    reviewMinutes(
      subjectWith({
        sections: [textSection('s1', 'Accueil', paragraph(text)), titled],
        attendances: [
          presentPerson('p1', 'A'),
          presentPerson('p2', 'B'),
          presentPerson('p3', 'C', { part: 'speaker' }),
        ],
      }),
    ).map(({ title }) => title.replaceAll('\u00a0', ' '))
  expect(said('Dix personnes sont venues.')).toEqual(['« Dix personnes sont venues », trois personnes sont listées.'])
  expect([...said('Deux personnes sont venues.'), ...said('3 participants étaient présents.')]).toEqual([])
})

describe('a list of those who came', () => {
  const text = textSection('s1', 'Accueil', paragraph('Tour de table.'))
  const attendances = [presentPerson('p1', 'BRISEFER', { firstName: 'Aliénor' })]
  const told = (sections: ReviewSubject['minutes']['sections'], of = attendances) =>
    reviewMinutes(subjectWith({ sections, attendances: of })).filter(({ code }) => code === 'without-list')

  test('is missed where somebody is noted present, and some text is written', () => {
    expect(told([text]).map(({ title }) => title)).toEqual([
      'Une personne est notée présente, et le compte-rendu n’a pas de liste des présents.',
    ])
  })

  test('is not where it stands, where nobody came, nor before anything is written', () => {
    for (const none of [told([text, titled]), told([text], []), told([])]) expect(none).toEqual([])
  })
})
