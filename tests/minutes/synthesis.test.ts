import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { composeSynthesis } from '#main/minutes/documents/synthesis/compose-synthesis.ts'
import type { Synthesis } from '#main/minutes/documents/synthesis/synthesis.ts'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { records } from '#shared/records/records.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { countsPages, pagesOf } from '../support/office.ts'
import { officeErrors, paragraphsOf } from '../support/read-docx.ts'
import { rowWith } from '../support/rows.ts'
import { sampleMinutes } from '../support/sample-minutes.ts'
import { templateBytes } from '../support/template-bytes.ts'

const known = (more: Partial<Synthesis> = {}): Synthesis => ({
  minutes: sampleMinutes(),
  day: '2025-07-01',
  axes: [
    {
      axis: { number: 4, title: 'Relier les lieux' },
      votes: 13,
      actions: [
        { text: 'Tenir un annuaire', fiche: 'fiche' as RowId },
        { text: 'Se rencontrer', fiche: null },
      ],
      fiches: [
        {
          id: 'fiche' as RowId,
          title: 'Tenir un annuaire',
          state: 'running',
          reference: '4.1',
          bearer: 'Réseau Alpha',
        },
      ],
    },
  ],
  present: [{ type: 'Commune', structures: ['Peupleraie', 'Saint-Orme'], people: 3 }],
  cameBefore: 1,
  open: [
    { point: 'Impact de la fiche 4.1', takenUpIn: 'Comité de pilotage – 21 décembre 2026' },
    { point: 'Porteur de la fiche 4.2', takenUpIn: null },
  ],
  upcoming: [
    { day: '10 décembre 2026', what: '2e concertation – Maison de la montagne, 9 h 30' },
    { day: null, what: 'Restitution' },
  ],
  ...more,
})

const linesIn = (synthesis: Synthesis): readonly string[] =>
  linesOf(composeSynthesis(synthesis).body).map((line) => line.replaceAll('\u00a0', ' '))

const nothing = { axes: [], present: [], cameBefore: 0, open: [], upcoming: [] }

const withNothing = (): Synthesis => {
  const minutes = sampleMinutes()
  return known({ ...nothing, minutes: { ...minutes, sections: [], attendances: [], followUps: [] } })
}

const long = (words: string, rank: number): string =>
  `${words} ${rank} ${'Élaboration interminablement circonstanciée '.repeat(12)}`

const overwhelming = (tasks: number): Synthesis => {
  const minutes = sampleMinutes()
  const many = <Made>(count: number, made: (rank: number) => Made): readonly Made[] =>
    Array.from({ length: count }, (_, rank) => made(rank))
  return known({
    minutes: {
      ...minutes,
      meeting: {
        ...minutes.meeting,
        title: long('Concertation', 2).slice(0, 200),
        place: long('Salle', 1).slice(0, 200),
        essential: `Essentiel${'\n'.repeat(60)}${long('', 0)}`.slice(0, 380),
      },
      followUps: [
        ...many(tasks, (rank) =>
          rowWith(records.followUp, `t${rank}`, {
            kind: 'task',
            text: long('Tâche', rank),
            bearer: long('ÉTABLISSEMENT', rank),
            dueOn: '2025-06-30',
          }),
        ),
        ...many(tasks, (rank) =>
          rowWith(records.followUp, `d${rank}`, {
            kind: 'decision',
            text: long('Décision', rank),
            bearer: long('MAIRIE', rank),
          }),
        ),
      ],
      sections: many(12, (rank) =>
        rowWith(records.section, `s${rank}`, {
          kind: 'text',
          body: doc(
            paragraph(long('Retenir', rank), 'takeaway'),
            paragraph(long('Question', rank), 'question'),
            paragraph(long('Réponse', rank)),
          ),
        }),
      ),
    },
    axes: many(9, (axis) => ({
      axis: { number: axis + 1, title: long('Axe', axis) },
      votes: 12,
      actions: many(9, (rank) => ({ text: long('Action', rank), fiche: `f${rank}` as RowId })),
      fiches: many(9, (rank) => ({
        id: `f${rank}` as RowId,
        title: long('Fiche', rank),
        state: 'toDiscuss',
        reference: `${axis}.${rank}`,
        bearer: long('PORTEUR', rank),
      })),
    })),
    present: many(19, (rank) => ({
      type: `Organisme de protection sociale ${rank}`,
      structures: many(9, (one) => long('CENTRE', one)),
      people: 9,
    })),
    open: many(30, (rank) => ({ point: long('Point', rank), takenUpIn: long('Réunion', rank) })),
    upcoming: many(9, (rank) => ({ day: '21 décembre 2026', what: long('Forum', rank) })),
  })
}

describe('the two pages of a meeting', () => {
  test('say what was decided, who does what as it stands that day, the axes, what is open, who was there, what comes', () => {
    const minutes = sampleMinutes()
    const lines = linesIn(
      known({ minutes: { ...minutes, meeting: { ...minutes.meeting, essential: 'Un annuaire commun.' } } }),
    )
    const at = (words: string) => lines.indexOf(words)
    expect(lines.slice(0, 3)).toEqual([
      'Feuille de route « Numérique en commun » – Département du Val-d’Exemple',
      'Synthèse – 3e concertation – Secteur Est',
      'Samedi 1er mars 2025. 3 personnes de 2 structures. Compte-rendu complet : pas encore validé. État des tâches au 1er juillet 2025.',
    ])
    expect(lines).toContain('L’essentiel – Un annuaire commun.')
    expect(lines.slice(at('D1'), at('D1') + 4)).toEqual(['D1', 'Publier l’annuaire', 'Réseau Alpha', '30.06.2025'])
    expect(lines.slice(at('T1'), at('T1') + 5)).toEqual([
      'T1',
      'Imprimer une carte',
      'À désigner',
      'À fixer',
      '– Abandonnée',
    ])
    expect(lines.slice(at('Axe 4 – Relier les lieux'), at('Axe 4 – Relier les lieux') + 5)).toEqual([
      'Axe 4 – Relier les lieux',
      '13 gommettes du secteur',
      'Tenir un annuaire',
      'Se rencontrer',
      '4.1 Tenir un annuaire, en cours ; porteur : Réseau Alpha',
    ])
    expect(lines).toEqual(
      expect.arrayContaining([
        'Pas encore placé',
        'Peupleraie ; Saint-Orme',
        'Date à fixer',
        '2 structures, dont 1 déjà venue',
      ]),
    )
  })

  test('take what was marked in the texts: to keep, and questions with what was answered', () => {
    const minutes = sampleMinutes()
    const body = doc(
      paragraph('Aucun élu n’était là.', 'takeaway'),
      paragraph('Qui décide ?', 'question'),
      paragraph('Le comité.'),
      paragraph('En décembre.'),
      paragraph('La charte est adoptée.', 'decision'),
      paragraph('Et ensuite ?', 'question'),
    )
    const lines = linesIn(
      known({ minutes: { ...minutes, sections: [rowWith(records.section, 's', { kind: 'text', body })] } }),
    )
    expect(lines).toContain('Aucun élu n’était là.')
    const asked = lines.indexOf('Qui décide ?')
    expect(lines.slice(asked, asked + 4)).toEqual([
      'Qui décide ?',
      'Le comité. En décembre.',
      'Et ensuite ?',
      'Sans réponse notée',
    ])
  })

  test('print no heading without content', () => {
    expect(linesIn(withNothing())).toEqual([
      'Feuille de route « Numérique en commun » – Département du Val-d’Exemple',
      'Synthèse – 3e concertation – Secteur Est',
      'Samedi 1er mars 2025. Compte-rendu complet : pas encore validé. État des tâches au 1er juillet 2025.',
    ])
  })

  test('drop, when it is too long, questions first, then what is beyond 5 decisions and 8 tasks, said so', () => {
    const lines = linesIn(overwhelming(40))
    expect(lines).not.toContain('Questions posées, réponses données')
    expect(lines.filter((line) => /^[DT]\d+$/.test(line))).toHaveLength(13)
    expect(lines).toEqual(
      expect.arrayContaining(['Et 35 de plus, dans le compte-rendu.', 'Et 32 de plus, dans le compte-rendu.']),
    )
  })

  test('shorten one page without shortening the other', () => {
    const { present } = overwhelming(1)
    const [axis] = known().axes
    const title = 'Relier les lieux : se connaître, s’adresser les bonnes personnes, mesurer ensemble'
    const axes = axis === undefined ? [] : [{ ...axis, axis: { number: 4, title } }]
    const lines = linesIn(known({ present, axes }))
    expect(lines).toContain('Autres types')
    expect(lines).toEqual(expect.arrayContaining(['Axe 4 – Relier les lieux', title]))
  })

  test('show the state of a task on its ground, as the day wants it; its words say it too', () => {
    const minutes = sampleMinutes()
    const task = (id: string, more: object) => rowWith(records.followUp, id, { kind: 'task', text: id, ...more })
    const followUps = [
      task('rendue', { state: 'done', bearer: 'A' }),
      task('passée', { bearer: 'A', dueOn: '2025-06-30' }),
      task('orpheline', {}),
      task('attendue', { bearer: 'A', dueOn: '2025-07-01' }),
      task('laissée', { state: 'dropped' }),
    ]
    const cells = composeSynthesis(known({ minutes: { ...minutes, followUps } })).body.content.flatMap((block) =>
      block.type === 'table' && block.attrs?.title === 'Tâches' ? block.content.map(({ content }) => content[4]) : [],
    )
    expect(cells.slice(1).map((cell) => [cell?.attrs?.role, linesOf(doc(...(cell?.content ?? [])))])).toEqual([
      ['reached', ['● Faite']],
      ['late', ['■ En retard']],
      ['near', ['– À attribuer']],
      ['content', ['□ À faire']],
      ['content', ['– Abandonnée']],
    ])
  })

  test.skipIf(!countsPages).each([
    ['usual', known(), 1],
    ['empty', withNothing(), 1],
    ['forty tasks and long names', overwhelming(40), 2],
    ['a few of each, long', overwhelming(3), 2],
  ])('are never three in LibreOffice: %s', async (_, synthesis, most) => {
    const bytes = writeDocx(composeSynthesis(synthesis), templateBytes('synthese'))
    expect(await officeErrors(bytes)).toEqual([])
    expect(paragraphsOf(bytes)[1]).toContain('Synthèse')
    expect(Number(/Pages:\s+(\d+)/.exec(pagesOf(bytes))?.[1])).toBeLessThanOrEqual(most)
  })

  test.skipIf(!countsPages)(
    'are two of the demonstration, with who bears what and where untreated points go',
    async () => {
      const app = await createDemoApp()
      const latest = (await app.call('minutes.list', {})).find(
        ({ title }) => title === '2e concertation – Secteur Plaine',
      )
      const job = randomUUID()
      const asked = { meeting: latest?.id as RowId, variant: 'synthesis', template: { kind: 'concerto' }, job } as const
      const { name, remarks } = await app.call('minutes.exportWord', asked)
      expect([name, remarks]).toEqual(['Synthese_Plaine_2026-11-05.docx', []])
      const bytes = app.app.file(job)?.bytes ?? new Uint8Array()
      expect(await officeErrors(bytes)).toEqual([])
      expect(pagesOf(bytes)).toMatch(/Pages:\s+2\b/)
      const lines = paragraphsOf(bytes).map((words) => words.replaceAll('\u00a0', ' '))
      for (const said of [
        'Axe 3 – Faire réseau',
        '9 gommettes du secteur',
        'Pas encore placé',
        '15 structures, dont 11 déjà venues',
        '– À attribuer',
        'Ce que les échanges ont apporté',
        'Date à fixer',
        // It has its line: questions leave first, as whenever the two pages are full.
        'Contact : Département de la Haute-Lisière, inclusion@haute-lisiere.exemple.fr.',
      ])
        expect(lines).toContain(said)
      await expect(app.call('minutes.exportWord', { ...asked, point: 0 })).rejects.toThrow('synthesis-of-point')
    },
  )
})
