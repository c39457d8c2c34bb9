import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Fiche } from '#shared/records/records.ts'
import { bullets, doc, item, line, paragraph } from '#shared/text/rich-text/build.ts'
import { listOf } from '../../../../../tests/support/list-of.ts'
import { presentPerson, rowOf, subjectWith, textSection } from '../../../../../tests/support/review-subject.ts'
import { reviewMinutes } from './review.ts'
import type { ReviewSubject } from './subject.ts'

const id = (name: string) => name as RowId

const filled = {
  axis: id('axis'),
  title: 'Tenir un annuaire commun',
  number: 1,
  stakes: line('a'),
  steps: line('b'),
  outcomes: line('c'),
  partners: line('Mairies'),
  interested: line('e'),
  conditions: line('f'),
  indicators: line('g'),
  feasibility: 'high',
  impact: 'high',
} as const

const ficheSection = (name: string) =>
  rowOf('section', `s-${name}`, { kind: 'fiche', level: 2, title: line('Action 1'), fiche: id(name) })

const axisParts = (label: string, ...actions: readonly string[]) => ({
  section: rowOf('section', 's-axis', {
    kind: 'axis',
    level: 2,
    title: line('Axe prioritaire 1 – Relier'),
    axisSheet: id('sheet'),
  }),
  sheet: rowOf('axisSheet', 'sheet', {
    axis: id('axis'),
    stakes: line('a'),
    restatedStakes: line('b'),
    objectives: line('c'),
    complements: line('d'),
    proposedActions: listOf('e'),
    priorityLabel: label,
    priorityActions: listOf(...actions),
  }),
})

const head = textSection('s1', 'Temps de travail', paragraph('Voici.'))

const withFiches = (fiches: readonly Partial<Fiche>[], known: Partial<ReviewSubject> = {}) => {
  const rows = fiches.map((values, index) => rowOf('fiche', `f${index}`, { ...filled, ...values }))
  return reviewMinutes(
    subjectWith(
      {
        sections: [head, ...rows.map(({ id: row }) => ficheSection(row))],
        fiches: rows,
        axes: [rowOf('axis', 'axis', { number: 1, state: 'validated' })],
      },
      known,
    ),
  )
}

const withAxis = (
  label: string,
  actions: readonly string[],
  more: { text?: string; fiche?: Partial<Fiche>; state?: 'proposed' } = {},
) => {
  const { section, sheet } = axisParts(label, ...actions)
  const first = more.text === undefined ? head : textSection('s1', 'Temps de travail', paragraph(more.text))
  return reviewMinutes(
    subjectWith({
      sections: [first, section, ...(more.fiche === undefined ? [] : [ficheSection('fiche')])],
      axisSheets: [sheet],
      fiches: more.fiche === undefined ? [] : [rowOf('fiche', 'fiche', { ...filled, ...more.fiche })],
      axes: [rowOf('axis', 'axis', { number: 1, state: more.state ?? 'validated' })],
    }),
  )
}

const told = (remarks: ReturnType<typeof reviewMinutes>) => remarks.map(({ title }) => title.replaceAll('\u00a0', ' '))

describe('announced actions', () => {
  const four = ['Action 1. a', 'Action 2. b', 'Action 3. c', 'Action 4. d']

  test('« trois » for four: the label is mended, what the text says again is shown', () => {
    const [remark, ...others] = withAxis('Reformulation des trois actions retenues', four, {
      text: 'Parmi les 3 actions reformulées, une est choisie.',
    })
    expect([remark?.title, others]).toEqual(['Vous annoncez trois actions, quatre sont listées.', []])
    expect(remark?.detail.replaceAll('\u00a0', ' ')).toBe('Dit aussi : « Parmi les 3 actions » (section 1).')
    expect(remark?.places.map(({ name, quote }) => [name, quote])).toEqual([
      ['Axe prioritaire 1, reformulation', 'trois actions'],
      ['Section 1', 'Parmi les 3 actions'],
    ])
    expect(remark?.mending).toMatchObject({
      change: {
        writes: [{ record: 'axisSheet', values: { priorityLabel: 'Reformulation des quatre actions retenues' } }],
      },
    })
  })

  test('once the label is right, what the text says is told alone', () => {
    expect(
      told(withAxis('Les 4 actions', four, { text: 'Parmi les 3 actions reformulées, une est choisie.' })),
    ).toEqual(['« Parmi les 3 actions » : aucun axe n’en liste trois.'])
  })

  test.each([
    ['Les quatre actions', four],
    ['Les actions retenues', four],
    ['Reformulation d’une action', ['Action 1. a']],
    ['Les deux actions', ['Se voir', 'S’écrire']],
  ])('« %s » is right', (label, actions) => {
    expect(withAxis(label, actions)).toEqual([])
  })

  test('typed numbers that jump are typed anew', () => {
    const [remark] = withAxis('Les deux actions', ['Action 1. a', 'Action 3. b'])
    expect(remark?.title).toBe('Les actions sont numérotées 1, 3.')
    expect(remark?.mending).toMatchObject({
      change: { writes: [{ values: { priorityActions: listOf('Action 1. a', 'Action 2. b') } }] },
    })
  })

  test('a fiche that bears another number than its action is only told', () => {
    const [remark, ...others] = withAxis(
      'Les deux actions',
      ['Action 1. Se voir chaque mois', 'Action 2. Tenir un annuaire commun, vivant'],
      { fiche: {} },
    )
    expect([remark?.weight, remark?.detail.replaceAll('\u00a0', ' '), others]).toEqual([
      'note',
      'Axe 1 : la fiche « Action 1 » est l’action 2 de l’axe.',
      [],
    ])
  })

  test('axes that the committee has not validated, be it said or not', () => {
    const [silent] = withAxis('Les quatre actions', four, { state: 'proposed' })
    expect([silent?.title, silent?.detail]).toEqual([
      'Un axe n’est pas encore validé par le comité de pilotage.',
      'Le compte-rendu ne le dit pas.',
    ])
    const [said] = withAxis('Les quatre actions', four, {
      state: 'proposed',
      text: 'Les axes n’ont pas encore été validés.',
    })
    expect(said?.detail).toBe('Le compte-rendu le dit.')
  })
})

describe('fiches', () => {
  test('an empty cell is told once for all the fiches it is in, the optional block never', () => {
    expect(told(withFiches([{ interested: null }, { interested: doc(paragraph('')) }]))).toEqual([
      '« Qui est directement intéressé » est vide dans deux fiches.',
    ])
    expect(told(withFiches([{ impact: null }]))).toEqual(['« Impact » est vide dans une fiche.'])
  })

  test('« Non traité » waits until a later agenda or a task takes it up', () => {
    const untreated = { feasibility: 'untreated', impact: 'untreated' } as const
    const [remark] = withFiches([untreated, { impact: 'untreated' }])
    expect([remark?.title, remark?.mending?.way].map((text) => text?.replaceAll('\u00a0', ' '))).toEqual([
      'Trois cases « Non traité » dans deux fiches-actions.',
      'carry',
    ])
    const next = { id: id('next'), title: '3e concertation', date: '2024-12-13' }
    expect(withFiches([untreated], { nextMeeting: next })[0]?.detail.replaceAll('\u00a0', ' ')).toBe(
      'Faisabilité et impact à reprendre le 13 décembre 2024.',
    )
    expect(withFiches([untreated], { carriedFiches: new Set([id('f0')]) })).toEqual([])
    const task = rowOf('followUp', 't', {
      kind: 'task',
      section: id('s-f0'),
      text: 'Faisabilité et impact à reprendre : Tenir un annuaire commun',
      bearer: 'Tous',
      dueOn: '2024-12-13',
    })
    expect(withFiches([untreated], { followUps: [task] })).toEqual([])
  })

  test('partners that are questions, steps too deep, a block on one fiche only', () => {
    const deep = doc(
      bullets(
        item(
          paragraph('1'),
          bullets(item(paragraph('2'), bullets(item(paragraph('3'), bullets(item(paragraph('quatre'))))))),
        ),
      ),
    )
    const remarks = withFiches([{ partners: listOf('Qui porte ?'), steps: deep, complements: line('x') }, {}])
    expect(told(remarks)).toEqual([
      'La case « Partenaires » tient des questions, pas des partenaires.',
      '« Échanges complémentaires » n’est que dans une fiche sur deux.',
      'Les étapes descendent à quatre niveaux de liste.',
    ])
    expect(remarks.at(-1)?.places[0]?.quote).toBe('quatre')
  })
})

describe('what follows', () => {
  const task = (name: string, values: object) =>
    rowOf('followUp', name, { kind: 'task', state: 'open', text: name, ...values })

  test('tasks of nobody, or for no day; decisions and what is done need neither', () => {
    const followUps = [
      task('a', {}),
      task('b', { bearer: 'Tous' }),
      task('c', { dueOn: '2024-12-01' }),
      task('d', { state: 'done' }),
      task('e', { kind: 'decision' }),
    ]
    expect(told(reviewMinutes(subjectWith({}, { followUps })))).toEqual([
      'Une tâche est sans porteur ni date.',
      'Une tâche est sans porteur.',
      'Une tâche est sans date.',
    ])
  })

  test('decisions of the texts that no follow-up keeps, each once', () => {
    const decided = (text: string) => ({ ...paragraph(text), attrs: { style: 'decision' as const } })
    const sections = [
      textSection('s1', 'Accueil', decided('La charte est adoptée.'), paragraph('Décision : la charte est adoptée.')),
      textSection('s2', 'Suite', bullets(item(decided('Un groupe se réunit.')), item(paragraph('Rien de plus.')))),
    ]
    const [remark, ...others] = reviewMinutes(subjectWith({ sections }))
    expect(told([remark, ...others].flatMap((one) => one ?? []))).toEqual([
      'Deux décisions ne sont pas dans les suites à donner.',
    ])
    expect(remark?.places.map(({ name, quote }) => [name, quote])).toEqual([
      ['Section 1', 'La charte est adoptée.'],
      ['Section 2', 'Un groupe se réunit.'],
    ])
    expect(remark?.mending).toEqual({
      way: 'follow',
      verb: 'Les noter',
      points: [
        { section: 's1', kind: 'decision', text: 'La charte est adoptée.', bearer: null, dueOn: null },
        { section: 's2', kind: 'decision', text: 'Un groupe se réunit.', bearer: null, dueOn: null },
      ],
    })
    const followUps = [
      task('a', { kind: 'decision', text: 'La charte est adoptée.' }),
      task('b', { kind: 'decision', text: 'Un groupe se réunit.' }),
    ]
    expect(reviewMinutes(subjectWith({ sections }, { followUps }))).toEqual([])
  })

  test('tasks of the texts beside them, each with whom and when its words say; an action of a fiche is of the plan', () => {
    const attendances = [presentPerson('p1', 'TREVILLON', { person: id('nadege'), firstName: 'Nadège' })]
    const sections = [
      textSection(
        's1',
        'Cafés',
        { ...paragraph('Nadège TREVILLON écrit l’affiche avant le 15 avril.'), attrs: { style: 'action' } },
        paragraph('Décision : les cafés continuent.'),
      ),
      textSection('s2', 'Suite', paragraph('Tâche : Écrire le planning')),
    ]
    const remark = reviewMinutes(subjectWith({ sections, attendances })).find(({ code }) => code === 'loose-decisions')
    expect(remark?.title).toBe('Une décision et deux tâches ne sont pas dans les suites à donner.')
    const bearer = { name: 'TREVILLON Nadège', person: 'nadege', actor: null }
    expect(remark?.mending).toEqual({
      way: 'follow',
      verb: 'Les noter',
      points: [
        { section: 's1', kind: 'decision', text: 'les cafés continuent.', bearer: null, dueOn: null },
        {
          section: 's1',
          kind: 'task',
          text: 'Nadège TREVILLON écrit l’affiche avant le 15 avril.',
          bearer,
          dueOn: '2025-04-15',
        },
        { section: 's2', kind: 'task', text: 'Écrire le planning', bearer: null, dueOn: null },
      ],
    })
    const steps = doc({ ...paragraph('Tenir un annuaire'), attrs: { style: 'action' } })
    expect(told(withFiches([{ steps }]))).toEqual([])
  })

  test('points of the agenda that were not treated', () => {
    const agenda = [rowOf('agendaItem', 'i', { kind: 'point', title: 'Budget', outcome: 'untreated' })]
    expect(told(reviewMinutes(subjectWith({}, { agenda })))).toEqual([
      'Un point de l’ordre du jour n’a pas été traité.',
    ])
  })

  test.each([
    [{ date: null, place: null }, 'La réunion est sans date ni lieu.'],
    [{ place: null, onlineLink: 'https://exemple.fr' }, null],
    [{ state: 'postponed', date: '2024-12-13' }, 'La réunion est reportée sans motif.'],
    [{ state: 'cancelled', offReason: 'Neige' }, null],
  ] as const)('the meeting itself: %j', (values, title) => {
    const { minutes } = subjectWith()
    const remarks = reviewMinutes(subjectWith({ meeting: { ...minutes.meeting, ...values } }))
    expect(told(remarks)).toEqual(title === null ? [] : [title])
  })
})
