import { describe, expect, test } from 'vitest'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { bullets, doc, item, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { readMarkdown } from '../read-markdown.ts'
import { splitName } from './attendance.ts'
import { frenchDate } from './french-date.ts'

/** A file without title block has an empty one, which these tests leave aside. */
const withoutEmptyFront = (minutes: ImportedMinutes): ImportedMinutes => ({
  ...minutes,
  sections: minutes.sections.filter(({ row }) => row.kind !== 'front' || row.body !== null),
})

const read = (markdown: string) => {
  const result = readMarkdown(markdown)
  if (!result.ok) throw new Error(result.error.cause)
  return withoutEmptyFront(result.value)
}

const numbers = (...titles: readonly string[]) =>
  read(titles.map((title) => `## ${title}\n\nx`).join('\n\n')).sections.map(({ row }) => [
    row.forcedNumber ?? row.numbering,
    plainText(row.title ?? null),
  ])

describe('headings', () => {
  test('numbers that follow are automatic, those that jump are forced', () => {
    expect(numbers('1. Un', '**2. Deux**', 'Sans', '10. Dix', '11. Onze')).toEqual([
      ['auto', 'Un'],
      ['auto', 'Deux'],
      ['none', 'Sans'],
      [10, 'Dix'],
      ['auto', 'Onze'],
    ])
  })

  test('anything else stays in the title', () => {
    expect(
      numbers('I. Rappel', '1.1 Objet', 'Article 3', '01. Zéro', '3) Trois', '4.').map(([number]) => number),
    ).toEqual(Array(6).fill('none'))
  })

  test('levels count from the shallowest; several level-one headings are sections', () => {
    const levels = (markdown: string) => read(markdown).sections.map(({ row }) => `${row.kind} ${row.level}`)
    expect(levels('# Titre\n\n### A\n\n##### B\n\n### C')).toEqual(['front 1', 'text 1', 'text 3', 'text 1'])
    expect(levels('Avant\n\n# A\n\n## B\n\n# C')).toEqual(['front 1', 'text 1', 'text 2', 'text 1'])
    expect(levels('# 1. Seul\n\n## B')).toEqual(['text 1', 'text 2'])
    expect(levels('<div><h2>A</h2>texte</div>')).toEqual(['text 1'])
  })
})

describe('the title block', () => {
  test('is there, empty, when the file has none: the document would print another', () => {
    const result = readMarkdown('## A\n\ntexte')
    expect(result.ok && result.value.sections[0]).toEqual({
      row: { kind: 'front', level: 1, numbering: 'none', forcedNumber: null, title: null, body: null },
      axis: null,
      fiche: null,
    })
  })

  test('lines are styled where they stand, and split from what they stand with', () => {
    const markdown =
      '# Feuille de route “LE NOM”\n\nDépartement de la Vernoise  \n(hors agglomération)\n\n**2ème concertation – Secteur NORD – du 3 mars 2025**\n\n**COMPTE-RENDU**\n\n**Le support est joint.**\n\nTexte **gras**.'
    const { sections, meeting, sectorName } = read(markdown)
    expect(sections[0]?.row.body).toEqual(
      doc(
        paragraph('Feuille de route', 'surtitle'),
        paragraph('“LE NOM”', 'title'),
        paragraph('Département de la Vernoise', 'territory'),
        paragraph('(hors agglomération)', 'scope'),
        paragraph('2ème concertation – Secteur NORD – du 3 mars 2025', 'meeting'),
        paragraph('COMPTE-RENDU', 'documentKind'),
        paragraph('Le support est joint.', 'lead'),
        paragraph([plain('Texte '), plain('gras', { type: 'bold' }), plain('.')]),
      ),
    )
    expect(meeting).toEqual({
      title: '2ème concertation – Secteur NORD – du 3 mars 2025',
      kind: 'concertation',
      number: 2,
      date: '2025-03-03',
    })
    expect(sectorName).toBe('NORD')
  })

  test.each([
    ['Comité de pilotage n° 4', 'committee', 4],
    ['Webinaire de restitution', 'webinar', null],
    ['1re réunion du groupe de travail', 'workingGroup', 1],
    ['Forum des acteurs', 'forum', null],
    ['Café-rencontre', 'cafe', null],
    ['Assemblée générale', 'other', null],
  ])('%s', (title, kind, number) => {
    expect(read(`# ${title}`).meeting).toEqual({ title, kind, number, date: null })
  })

  test.each([
    ['le 30 octobre 2024', '2024-10-30'],
    ['1er aout 2025', '2025-08-01'],
    ['30/10/2024', '2024-10-30'],
    ['30.10.24', '2024-10-30'],
    ['2024-10-30', '2024-10-30'],
    ['31 février 2024', null],
    ['10.5.2', null],
  ])('the date of « %s »', (text, date) => {
    expect(frenchDate(text)).toBe(date)
  })
})

test('speakers need the sign and a civility', () => {
  const body = read('## A\n\n§ Madame Iris BEAULANDE – Réseau  \nDirectrice\n\n§ 3 du règlement').sections[0]?.row.body
  expect(body).toEqual(
    doc(
      paragraph('Madame Iris BEAULANDE – Réseau', 'speaker'),
      paragraph('Directrice', 'speakerRole'),
      paragraph('§ 3 du règlement'),
    ),
  )
})

describe('those present', () => {
  const table =
    '| NOM Prénom | structure | Fonction |\n|---|---|---|\n| LE GALL Yann | Mairie<br>Annexe | Agent |\n| Marguerite | Asso | |'

  test('columns in any order, a structure on two lines, a name that cannot be split', () => {
    const { sections, attendances } = read(`## Personnes présentes\n\nListe.\n\n${table}`)
    expect(sections[0]?.row).toMatchObject({ kind: 'attendance', body: doc(paragraph('Liste.')) })
    const common = { status: 'present', part: 'participant' }
    expect(attendances).toEqual([
      { lastName: 'LE GALL', firstName: 'Yann', role: 'Agent', structure: 'Mairie\nAnnexe', ...common },
      { lastName: 'Marguerite', firstName: null, role: null, structure: 'Asso', ...common },
    ])
  })

  test.each([
    ['under another heading', `## Excusés\n\n${table}`, ['LE GALL', 'Marguerite']],
    ['with text after it', `## Présents\n\n${table}\n\nFin.`, ['LE GALL', 'Marguerite']],
    [
      'with a fourth column',
      '## Présents\n\n| Structure | Fonction | NOM Prénom | Visa |\n|---|---|---|---|\n| a | b | DURVAL Luc | |',
      ['DURVAL'],
    ],
    [
      'with a link',
      '## Présents\n\n| Structure | Fonction | NOM Prénom |\n|---|---|---|\n| [a](https://a.fr) | b | DUPONT Luc |',
      ['DUPONT'],
    ],
    ['with a row without name', '## Présents\n\n| Structure | Fonction | NOM Prénom |\n|---|---|---|\n| a | b | |', []],
  ])('a table %s stays a table of the text, and its people are known', (_name, markdown, people) => {
    const { sections, attendances } = read(markdown)
    expect([sections[0]?.row.kind, JSON.stringify(sections[0]?.row.body).includes('tableRow')]).toEqual(['text', true])
    expect(attendances.map(({ lastName }) => lastName)).toEqual(people)
  })

  test('what brackets say beside a name holds where the table has nothing of it', () => {
    const state = (markdown: string) =>
      read(markdown).attendances.map(({ lastName, status, email }) => [lastName, status, email])
    const present = '## Présents\n\n| NOM Prénom | Structure | Présence | Courriel |\n|---|---|---|---|\n'
    expect(
      state(
        `${present}| Mme DURVAL (excusée) | Mairie | | |\n| LE GALL Yann – absent | Mairie | Présent | |\n| VENTCLAIR Odile (odile@exemple.fr) | Asso | | o@asso.exemple |\n| MERLERIVE Ysaline (excusée) | Asso | | y@asso.exemple |\n| M. BEAULANDE (iris@exemple.fr) | Asso | | |`,
      ),
    ).toEqual([
      ['DURVAL', 'excused', undefined],
      ['LE GALL', 'present', undefined],
      ['VENTCLAIR', 'present', 'o@asso.exemple'],
      ['MERLERIVE', 'excused', 'y@asso.exemple'],
      ['BEAULANDE', 'present', 'iris@exemple.fr'],
    ])
    expect(
      state(
        '## Présents\n\n| Nom | Prénom | Structure |\n|---|---|---|\n| DURVAL (excusé) | Luc | Mairie |\n| LE GALL | Yann (absent) | Asso |',
      ),
    ).toEqual([
      ['DURVAL', 'excused', undefined],
      ['LE GALL', null, undefined],
    ])
  })

  test.each([
    ['NOISETTE-DESPRÉS Clémentine', 'NOISETTE-DESPRÉS', 'Clémentine'],
    ['DE LA TOUR Jean-Luc', 'DE LA TOUR', 'Jean-Luc'],
    ['de LA TOUR Anne', 'de LA TOUR', 'Anne'],
    ['D’ARTAGNAN Élie', 'D’ARTAGNAN', 'Élie'],
    ['DUPONT JEAN', 'DUPONT', 'JEAN'],
    ['Jeanne DUPONT', 'Jeanne DUPONT', ''],
  ])('%s', (name, lastName, firstName) => {
    expect(splitName(name)).toEqual({ lastName, firstName })
  })
})

const axisTables = [
  '| **Les enjeux**<br>Ce qui a été identifié en concertation 1 | **Quels enjeux sont pour nous les plus importants et comment les (re)formulons-nous\u00a0?** |',
  '|---|---|',
  '| – a | – b |',
  "| OBJECTIFS = A quoi serons-nous arrivés dans 3 ou 4 ans ? | Compléments d'échanges |",
  '| – c | |',
].join('\n')

const axisActions = [
  '**Quelles sont les actions à mettre en œuvre, collectivement avec la FNE pour atteindre ces objectifs ?**',
  '- d',
  '**Reformulation d’une action**',
  '- e\n\n  détail',
].join('\n\n')

describe('an axis', () => {
  test('what it keeps less deep is told once, though what follows it is a section of its own', () => {
    const cells = axisTables.split('\n').filter((line) => !line.startsWith('|---'))
    const row = (line: string) =>
      `<tr>${line
        .split('|')
        .slice(1, -1)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`
    const actions =
      '<tr><td>Quelles sont les actions à mettre en œuvre, collectivement avec la FNE pour atteindre ces objectifs ?</td><td>Reformulation d’une action</td></tr><tr><td>d</td><td>e</td></tr>'
    const printedAxis = `<table>${cells.map((line) => row(line.replaceAll('**', ''))).join('')}${actions}</table>`
    const nested = '<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>'
    const { sections, remarks } = read(`## Axe prioritaire 2 – Former\n\n${nested}\n\n${printedAxis}\n\n${nested}`)
    expect(sections.map(({ row }) => row.kind)).toEqual(['axis', 'text'])
    expect(remarks.map(({ sentence }) => sentence)).toEqual([
      '2\u00a0tableaux placés dans un autre tableau ont été repris en paragraphes.',
    ])
  })

  test('its six cells, what precedes them, an empty cell', () => {
    const [section] = read(`## Axe prioritaire 2 – **Former**\n\nAvant.\n\n${axisTables}\n\n${axisActions}`).sections
    const list = (text: string) => doc(bullets(item(paragraph(text))))
    expect(section?.row).toMatchObject({ kind: 'axis', level: 1, body: doc(paragraph('Avant.')) })
    expect(section?.axis).toEqual({
      number: 2,
      title: 'Former',
      cells: {
        stakes: list('a'),
        restatedStakes: list('b'),
        objectives: list('c'),
        complements: null,
        proposedActions: list('d'),
        priorityLabel: 'Reformulation d’une action',
        priorityActions: doc(bullets(item(paragraph('e'), paragraph('détail')))),
      },
    })
  })

  test.each([
    ['text after the last list', `${axisTables}\n\n${axisActions}\n\nAprès.`],
    ['text between table and actions', `${axisTables}\n\nEntre.\n\n${axisActions}`],
    ['a label missing', axisTables],
    ['another label', `${axisTables.replace('Les enjeux', 'Des enjeux')}\n\n${axisActions}`],
  ])('with %s stays a text', (_name, markdown) => {
    const [section] = read(`## Axe prioritaire 2 – Former\n\n${markdown}`).sections
    expect([section?.row.kind, section?.axis]).toEqual(['text', null])
  })
})

const ficheParts = (mark: string) =>
  [
    ...[
      'Synthèse des enjeux',
      'Description de l’action et étapes de mise en œuvre',
      'Dans 3 ans nous aurons réalisé/entre les mains',
    ],
    ...[
      'Partenaires et acteurs concernés',
      'Qui est directement intéressé à faire avancer cela ?',
      'Conditions de réussite',
      'Indicateurs de réussite',
    ],
  ]
    .map((label, index) => `**${label}**\n\n${index === 4 ? '' : `texte ${index}`}`)
    .concat(`| Faisabilité | Impact |\n|---|---|\n| ${mark} | |`)
    .join('\n\n')

describe('a fiche-action', () => {
  test('every field, an empty one, a mark by its name, the axis above', () => {
    const { sections } = read(
      `## Axe prioritaire 3 – Ouvrir\n\n### Action 2 : **Faire** ceci\n\n${ficheParts('4 – fort')}`,
    )
    const line = (index: number) => doc(paragraph(`texte ${index}`))
    expect(sections[1]?.row.kind).toBe('fiche')
    expect(sections[1]?.fiche).toEqual({
      axisNumber: 3,
      row: {
        number: 2,
        title: 'Faire ceci',
        ...{
          stakes: line(0),
          steps: line(1),
          outcomes: line(2),
          partners: line(3),
          interested: null,
          conditions: line(5),
          indicators: line(6),
        },
        ...{ feasibility: 'high', impact: null, complements: null },
      },
    })
  })

  test.each([
    ['a mark of another scale', `### Action 1 : A\n\n${ficheParts('3')}`],
    ['text after the marks', `### Action 1 : A\n\n${ficheParts('Non traité')}\n\nAprès.`],
    [
      'a missing label',
      `### Action 1 : A\n\n${ficheParts('Non traité').replace('**Conditions de réussite**', '**Conditions**')}`,
    ],
  ])('with %s stays a text', (_name, markdown) => {
    expect(read(markdown).sections.map(({ row, fiche }) => [row.kind, fiche])).toEqual([['text', null]])
  })
})
