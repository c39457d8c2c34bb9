import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf, pdfFile, pdfOf, stream, type Written } from '../../support/pdf-file.ts'
import { answerOf, readMinutes, sectionsOf, shown } from '../../support/pdf-minutes.ts'

const prose =
  'Les habitants décrivent des démarches trop longues et demandent un accueil plus proche de chez eux, le samedi de préférence.'

describe('how a PDF is read', () => {
  test('lines are paragraphs: at a short line, at white, never at the end of a page', async () => {
    const one = linesOf(prose, 70, 60, 100)
    const two = linesOf(`Puis ${prose}`, 70, 60, 100 + one.length * 12 + 8)
    const { sections } = await sectionsOf(
      pdfFile([
        {
          written: [
            ...one,
            ...two,
            { text: 'La réunion se poursuit, sans que personne ne propose une autre date,', x: 60, y: 760 },
          ],
        },
        { written: [{ text: 'et finit à midi.', x: 60, y: 60 }] },
      ]),
    )
    expect(sections[0]).toEqual([
      '',
      prose,
      `Puis ${prose}`,
      'La réunion se poursuit, sans que personne ne propose une autre date, et finit à midi.',
    ])
  })

  test('a word that the end of a line cuts is whole; a hyphen of its own stays', async () => {
    const { sections } = await sectionsOf(
      pdfFile([
        {
          written: [
            { text: 'La commune présente au comité de pilotage les grandes avan-', x: 60, y: 100 },
            { text: 'cées de cette année, puis propose le prochain grand rendez-', x: 60, y: 112 },
            { text: 'vous de Belleville, au centre social, comme chaque automne,', x: 60, y: 124 },
            { text: 'à dix heures. Reste à voir ce que nous en ferons, pensons-', x: 60, y: 136 },
            { text: 'nous.', x: 60, y: 148 },
          ],
        },
      ]),
    )
    expect(sections[0]?.[1]).toBe(
      'La commune présente au comité de pilotage les grandes avancées de cette année, puis propose le prochain grand rendez-vous de Belleville, au centre social, comme chaque automne, à dix heures. Reste à voir ce que nous en ferons, pensons-nous.',
    )
  })

  test('a document that cuts no word leaves each hyphen; a compound name is never made one word', async () => {
    const names = [
      { text: 'Le relais accueille les structures de tout le pays de Villefranche-', x: 60, y: 100 },
      { text: 'sur-Orme ; il a reçu la visite de madame Clémentine NOISETTE-', x: 60, y: 112 },
      { text: 'DUVAL, qui préside le conseil du territoire, et de ses collègues.', x: 60, y: 124 },
    ]
    const cut = { text: 'La commune présente au comité de pilotage les grandes avan-', x: 60, y: 160 }
    const rest = { text: 'cées de cette année.', x: 60, y: 172 }
    const said = async (...written: readonly Written[]) =>
      (await sectionsOf(pdfFile([{ written }]))).sections[0]?.join(' ')
    expect(await said(...names)).toContain(
      'Villefranche-sur-Orme ; il a reçu la visite de madame Clémentine NOISETTE-DUVAL,',
    )
    expect(await said(...names, cut, rest)).toMatch(/Villefranche-sur-Orme .* avancées de cette année/)
  })

  test('headings by size and weight, lists by signs and indents to four levels', async () => {
    const items: readonly Written[] = [
      { text: '• Premier', x: 70, y: 180 },
      { text: '– Deuxième', x: 90, y: 192 },
      { text: '- Troisième', x: 110, y: 204 },
      { text: '* Quatrième', x: 130, y: 216 },
      { text: '• Suivant', x: 70, y: 228 },
      { text: '3. Trois', x: 70, y: 252 },
      { text: '4. Quatre', x: 70, y: 264 },
    ]
    const { sections } = await sectionsOf(
      pdfFile([
        {
          written: [
            { text: '1. Les constats', x: 60, y: 60, size: 14, bold: true },
            ...linesOf(prose, 70, 60, 90),
            { text: '2. Les suites', x: 60, y: 150, size: 14, bold: true },
            ...items,
          ],
        },
      ]),
    )
    expect(sections.slice(1)).toEqual([
      ['Les constats', prose],
      [
        'Les suites',
        '- Premier',
        '  - Deuxième',
        '    - Troisième',
        '      - Quatrième',
        '- Suivant',
        '3. Trois',
        '4. Quatre',
      ],
    ])
  })

  test('a bold line as large as the text is a heading by the white above it, its text after a wide space or below', async () => {
    const { sections } = await sectionsOf(
      pdfFile([
        {
          written: [
            { text: 'Réunion de bureau', x: 60, y: 40, size: 14, bold: true },
            ...linesOf(prose, 70, 60, 70),
            { text: 'Budget', x: 60, y: 112, bold: true },
            ...linesOf(prose, 70, 60, 124),
            { text: 'Toiture', x: 60, y: 166, bold: true },
            { text: 'Le devis est reçu.', x: 60 + 7 * 6 + 10, y: 166 },
            ...linesOf(prose, 70, 60, 184),
            { text: 'Un mot en gras', x: 60, y: 208, bold: true },
            ...linesOf(prose, 70, 60, 232),
            { text: '1', x: 296, y: 810 },
          ],
        },
      ]),
    )
    expect(sections.slice(1)).toEqual([
      ['Budget', prose],
      ['Toiture', 'Le devis est reçu.', prose, 'Un mot en gras', prose],
    ])
  })

  test('a heading that another follows at once, under it, is one', async () => {
    const heading = (text: string, y: number, size: number): Written => ({ text, x: 60, y, size, bold: true })
    const { sections } = await sectionsOf(
      pdfFile([
        {
          written: [
            heading('Comité local', 40, 18),
            heading('Points abordés', 70, 14),
            heading('Calendrier', 92, 12),
            ...linesOf(prose, 70, 60, 112),
            heading('Matériel', 150, 12),
            ...linesOf(prose, 70, 60, 170),
            heading('Décisions', 208, 14),
            ...linesOf(prose, 70, 60, 228),
          ],
        },
      ]),
    )
    expect(sections.slice(1)).toEqual([
      ['Points abordés'],
      ['Calendrier', prose],
      ['Matériel', prose],
      ['Décisions', prose],
    ])
  })

  test('bold lines before the first that is numbered are the title block', async () => {
    const bold = (text: string, y: number): Written => ({ text, x: 60, y, bold: true })
    const { sections, remarks } = await sectionsOf(
      pdfFile([
        {
          written: [
            bold('Conseil de quartier', 40),
            bold('Réunion du 1er décembre 2025', 64),
            bold('1. La fibre', 88),
            ...linesOf(prose, 70, 60, 106),
            bold('Clôture', 148),
            ...linesOf(prose, 70, 60, 166),
            { text: '1', x: 296, y: 810 },
          ],
        },
      ]),
    )
    expect(sections.slice(1)).toEqual([
      ['La fibre', prose],
      ['Clôture', prose],
    ])
    expect(remarks).toEqual(['1~numéro de page n’a pas été repris.'])
  })

  test('lines that a few words fill are paragraphs where white parts them, though no sentence shows how near lines are', async () => {
    const line = (text: string, x: number, y: number): Written => ({ text, x, y })
    const { sections } = await sectionsOf(
      pdfFile([
        {
          written: [
            line('Le 9 janvier, de quatorze heures à seize heures, dans la grande salle', 60, 60),
            line('Participants :', 60, 78),
            ...['1. Iris Beaulande', '2. Paul Rouxval', '3. Ada Versolive'].map((text, row) =>
              line(text, 70, 96 + row * 12),
            ),
            line('Absents :', 60, 138),
            line('Personne.', 60, 156),
          ],
        },
      ]),
    )
    expect(sections[0]?.slice(1)).toEqual([
      'Le 9 janvier, de quatorze heures à seize heures, dans la grande salle',
      'Participants :',
      '1. Iris Beaulande',
      '2. Paul Rouxval',
      '3. Ada Versolive',
      'Absents :',
      'Personne.',
    ])
  })

  test('a table by its lines, merged cells with it, or by how its words stand', async () => {
    const cell = (text: string, x: number, y: number): Written => ({ text, x, y })
    const ruled = pdfFile([
      {
        written: [
          cell('Tout', 65, 112),
          cell('Gauche', 65, 132),
          cell('Droite de', 265, 132),
          cell('la ligne', 265, 144),
        ],
        lines: [
          [60, 100, 460, 100],
          [60, 120, 460, 120],
          [60, 150, 460, 150],
          [60, 100, 60, 150],
          [460, 100, 460, 150],
          [260, 120, 260, 150],
        ],
      },
    ])
    const aligned = pdfFile([
      {
        written: ['Structure', 'Mairie', 'Centre social', 'Orange'].flatMap((text, row) => [
          cell(text, 60, 100 + row * 18),
          cell(['Fonction', 'Directrice', 'Bénévole', 'Conseiller'][row] ?? '', 220, 100 + row * 18),
          cell(['Nom', 'NUAGEBLEU Théa', 'ROSEVENT Ignace', 'PERLEDOUCE Maëlle'][row] ?? '', 380, 100 + row * 18),
        ]),
      },
    ])
    expect([(await sectionsOf(ruled)).sections[0], (await sectionsOf(aligned)).sections[0]]).toEqual([
      ['', 'Tout', 'Gauche | Droite de la ligne'],
      [
        '',
        'Structure | Fonction | Nom',
        'Mairie | Directrice | NUAGEBLEU Théa',
        'Centre social | Bénévole | ROSEVENT Ignace',
        'Orange | Conseiller | PERLEDOUCE Maëlle',
      ],
    ])
  })

  test('a note goes where it is called; what is not called stays at the foot', async () => {
    // Letters of Courier: three fifths of their size wide.
    const called = { text: 'La date est retenue', x: 60, y: 100 }
    const after = { text: 'par tous.', x: 60 + 19 * 6 + 4.2 + 6, y: 100 }
    const foot = (label: string) => [
      { text: label, x: 60, y: 760, size: 5 },
      { text: 'Sous réserve de la salle, que la mairie', x: 65, y: 763, size: 8 },
      { text: '2026 confirmera.', x: 60, y: 773, size: 8 },
    ]
    const page = (label: string) =>
      pdfFile([
        {
          written: [
            called,
            { text: '1', x: 60 + 19 * 6, y: 96, size: 7 },
            after,
            ...linesOf(prose, 70, 60, 130),
            ...foot(label),
          ],
        },
      ])
    const { sections } = await readMinutes(page('1'))
    const body = sections[0]?.row.body?.content ?? []
    expect(body.map((block) => ('content' in block ? block.content : []))[0]).toEqual([
      expect.objectContaining({ text: 'La date est retenue' }),
      {
        type: 'footnote',
        content: [expect.objectContaining({ text: 'Sous réserve de la salle, que la mairie 2026 confirmera.' })],
      },
      expect.objectContaining({ text: ' par tous.' }),
    ])
    const uncalled = await sectionsOf(page('7'))
    expect(uncalled.sections.flat().join(' ')).toContain('Sous réserve de la salle')
  })

  test('the number of a heading that stands apart is no column of the table below it', async () => {
    const row = (y: number, ...cells: readonly string[]) =>
      cells.map((text, index) => ({ text, x: 60 + index * 150, y }))
    const { sections } = await sectionsOf(
      pdfFile([
        {
          written: [
            { text: '1', x: 60, y: 40, size: 14, bold: true },
            { text: 'Budget', x: 95, y: 40, size: 14, bold: true },
            ...linesOf(prose, 70, 60, 60),
            { text: '2', x: 60, y: 140, size: 14, bold: true },
            { text: 'Annexe', x: 95, y: 140, size: 14, bold: true },
            ...row(165, 'Structure', 'Commune', 'Jour'),
            ...row(177, 'Relais de Vaux', 'Vaux', 'mardi'),
            ...row(189, 'Atelier du Moulin', 'Brens', 'jeudi'),
          ],
        },
      ]),
    )
    expect(sections.at(-1)).toEqual([
      expect.stringMatching(/^(?:2 )?Annexe$/),
      'Structure | Commune | Jour',
      'Relais de Vaux | Vaux | mardi',
      'Atelier du Moulin | Brens | jeudi',
    ])
  })

  test('an accent drawn over its letter, or a cedilla under it, is one sign with it', async () => {
    const raw =
      'BT /R 10 Tf 1 0 0 1 60 700 Tm [(Le comit\\264) 600 (e rec) 600 (\\270) 0 (oit ) (\\250) 600 (et\\250)] TJ ET'
    const { sections } = await sectionsOf(pdfFile([{ written: linesOf(prose, 70, 60, 60), raw }]))
    expect(sections[0]?.at(-1)).toBe('Le comité reçoit ët¨')
  })

  test('the thin space of French before a sign is one', async () => {
    const raw = 'BT /R 10 Tf 1 0 0 1 60 700 Tm [(le matin) -166 (; le soir) -60 (;)] TJ ET'
    const { sections } = await sectionsOf(pdfFile([{ written: linesOf(prose, 70, 60, 60), raw }]))
    expect(sections[0]?.at(-1)).toBe('le matin ; le soir;')
  })

  test('a table whose head and foot alone are drawn has a row where its first cell begins', async () => {
    const row = (y: number, ...cells: readonly string[]) =>
      cells.flatMap((text, index) => (text === '' ? [] : [{ text, x: 60 + index * 150, y }]))
    const { sections } = await sectionsOf(
      pdfFile([
        {
          written: [
            ...linesOf(prose, 70, 60, 60),
            ...row(140, 'N°', 'Décision', 'Qui'),
            ...row(160, '1', 'Ouvrir un lieu dans', 'Département'),
            ...row(172, '', 'chaque canton', ''),
            ...row(184, '2', 'Former les accueils', 'Secrétariat'),
            ...row(196, '3', 'Publier la carte', 'Département'),
          ],
          lines: [128, 146, 202].map((y) => [60, y, 480, y] as const),
        },
      ]),
    )
    expect(sections[0]?.slice(-4)).toEqual([
      'N° | Décision | Qui',
      '1 | Ouvrir un lieu dans chaque canton | Département',
      '2 | Former les accueils | Secrétariat',
      '3 | Publier la carte | Département',
    ])
  })

  test('lines of one length, with none upright, draw a table: of two rows, of figures, with no foot, but not what is between two', async () => {
    const row = (y: number, ...cells: readonly (readonly [string, number])[]) =>
      cells.map(([text, x]) => ({ text, x, y }))
    const { sections } = await sectionsOf(
      pdfFile([
        {
          written: [
            ...linesOf(prose, 70, 60, 60),
            ...row(100, ['N°', 60], ['NOM et prénom', 90], ['Somme', 300]),
            ...row(118, ['1', 60], ['ROSEVENT Ignace', 90], ['1 240,50', 282]),
            ...row(130, ['2', 60], ['NUAGEBLEU Théa', 90], ['80', 318]),
            { text: 'Budget', x: 60, y: 160, bold: true },
            ...row(190, ['Poste', 60], ['Prévu', 300]),
            ...row(208, ['Travaux de la salle', 60], ['oui', 312]),
            ...row(220, ['Chauffage', 60], ['non', 312]),
            ...linesOf(prose, 70, 60, 260),
          ],
          lines: [88, 104, 136, 178, 194].map((y) => [60, y, 330, y] as const),
        },
      ]),
    )
    expect(sections.flat()).toEqual([
      '',
      prose,
      'N° | NOM et prénom | Somme',
      '1 | ROSEVENT Ignace | 1 240,50',
      '2 | NUAGEBLEU Théa | 80',
      'Budget',
      'Poste | Prévu',
      'Travaux de la salle | oui',
      'Chauffage | non',
      prose,
    ])
  })

  test('a title over all the columns of a table, numbered and not bold, is counted once', async () => {
    const { sections } = await sectionsOf(
      pdfFile([
        {
          written: [
            ...linesOf(prose, 70, 60, 60),
            { text: '1. Introduction', x: 70, y: 148 },
            { text: 'Un', x: 70, y: 168 },
            { text: 'Deux', x: 220, y: 168 },
            { text: 'Trois', x: 70, y: 188 },
            { text: 'Quatre', x: 220, y: 188 },
          ],
          lines: [
            ...[134, 154, 174, 194].map((y) => [60, y, 360, y] as const),
            ...[60, 360].map((x) => [x, 134, x, 194] as const),
            [210, 154, 210, 194],
          ],
        },
      ]),
    )
    expect(sections[0]?.slice(-2)).toEqual(['Un | Deux', 'Trois | Quatre'])
  })

  test('two columns one after the other, a page that lies on its side as it is read', async () => {
    const [left, right] = [`${prose} Puis ${prose}`, `Autrement dit, ${prose}`]
    const columns = pdfFile([{ written: [...linesOf(left, 38, 60, 100), ...linesOf(right, 38, 310, 100)] }])
    const turned = pdfFile([
      {
        raw: linesOf(prose, 60, 0, 0)
          .map(({ text, y }) => `BT /R 10 Tf 0 1 -1 0 ${100 + y} 100 Tm (${text.replace(/[^ -~]/g, 'e')}) Tj ET`)
          .join('\n'),
      },
    ])
    expect((await sectionsOf(columns)).sections[0]?.slice(1)).toEqual([left, right])
    expect((await sectionsOf(turned)).sections[0]?.slice(1)).toEqual([prose.replace(/[^ -~]/g, 'e')])
  })

  test('what repeats in margins, and numbers of pages, are put aside and told', async () => {
    const page = (number: number) => ({
      written: [
        { text: 'Département du Rhône', x: 60, y: 30 },
        ...linesOf(`Page ${'une deux trois'.split(' ')[number - 1]}. ${prose}`, 70, 60, 100),
        { text: `Compte-rendu, version ${number}`, x: 60, y: 800 },
        { text: `${number}/3`, x: 500, y: 815 },
      ],
    })
    const bytes = pdfFile([page(1), page(2), page(3)])
    expect(await sectionsOf(bytes)).toEqual({
      sections: [['', `Page une. ${prose}`, `Page deux. ${prose}`, `Page trois. ${prose}`]],
      remarks: [
        'En-tête ou pied de page, non repris~: «~Département du Rhône~» (3~pages).',
        'En-tête ou pied de page, non repris~: «~Compte-rendu, version 1~» (3~pages).',
        '3~numéros de page n’ont pas été repris.',
      ],
    })
    const { layout } = await readMinutes(bytes)
    expect([layout?.pages, layout?.aside.length, layout?.aside[0]]).toEqual([
      [1, 2, 3].map(() => ({ width: 595, height: 842 })),
      9,
      { what: 'margin', said: 'Département du Rhône', place: { page: 1, left: 60, top: 22, width: 120, height: 10 } },
    ])
  })

  test('links and pictures are kept, and the places of what was understood', async () => {
    const minutes = await readMinutes(
      pdfFile([
        {
          written: [
            { text: 'Réunion du 14 mars 2019', x: 60, y: 60, size: 20, bold: true },
            ...linesOf(prose, 70, 60, 100),
            { text: '1. Les liens', x: 60, y: 180, size: 14, bold: true },
            { text: 'Voir la page du projet.', x: 60, y: 210 },
          ],
          links: [{ href: 'https://exemple.fr/projet', box: [90, 200, 180, 214] }],
          picture: [60, 300, 100, 80],
        },
      ]),
    )
    expect(JSON.stringify(minutes.sections)).toContain('"href":"https://exemple.fr/projet"')
    expect(minutes.pictures.map(({ row }) => [row.type, row.width, row.height])).toEqual([['png', 133, 107]])
    expect(minutes.layout?.places.map(({ what, section, places }) => [what, section, places[0]?.top])).toEqual([
      ['title', 0, 44],
      ['date', 0, 44],
      ['section', 1, 169],
    ])
  })
})

describe('a PDF that is not read is refused in words', () => {
  const refused = async (bytes: Uint8Array) => {
    const result = await answerOf(bytes)
    return result.ok ? 'read' : `${result.error.code}: ${result.error.cause.replaceAll('\u00a0', '~')}`
  }
  const honest = pdfFile([{ written: linesOf(prose, 70, 60, 100) }])

  test.each([
    ['no PDF', Buffer.from('texte'), 'import.not-pdf: Ce fichier n’est pas un PDF.'],
    ['its end missing', honest.slice(0, honest.length / 2), 'import.damaged: Ce PDF est incomplet~: sa fin manque.'],
    ['nothing but its frame', pdfOf(['<< /Type /Catalog >>']), 'import.damaged: Ce PDF est abîmé.'],
    [
      'a picture a page',
      pdfFile([{ picture: [0, 0, 595, 842] }]),
      'import.scanned: Ce PDF est une image~: Concerto n’en lit pas le texte.',
    ],
    [
      '40 MB',
      new Uint8Array(40 * 1024 * 1024),
      'import.too-large: Le fichier pèse 40~Mo, et la limite est de 30~Mo pour un PDF.',
    ],
    ['501 pages', pdfFile(Array.from({ length: 501 }, () => ({}))), 'import.too-large: Ce PDF a plus de 500~pages.'],
    [
      'a password',
      pdfOf(
        [
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [] /Count 0 >>',
          `<< /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -44 >>`,
        ],
        '/Encrypt 3 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
      ),
      'import.password: Ce PDF est protégé par un mot de passe.',
    ],
  ])('%s', async (_what, bytes, said) => {
    expect(await refused(bytes)).toBe(said)
  })

  test('what it would run is never run', async () => {
    const armed = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (globalThis.wasRun = true) >> >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /R 5 0 R >> >> >>',
      stream(`BT /R 10 Tf 60 700 Td (Une phrase assez longue pour un compte-rendu.) Tj ET`),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
    ])
    expect(await refused(armed)).toBe('read')
    expect('wasRun' in globalThis).toBe(false)
  })
})

/** Sentences of known words, so that lines are cut in many ways. */
const word = fc.constantFrom(
  'les',
  'habitants',
  'demandent',
  'un',
  'accueil',
  'de',
  'proximité',
  'rendez-vous',
  'structures',
  'à',
  'l’accueil',
  'numérique',
  'le',
  'samedi',
)
const sentence = fc.array(word, { minLength: 6, maxLength: 40 }).map((words) => `Ainsi ${words.join(' ')}.`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '))

test('any paragraphs, on any pages, come back sentence for sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 3, maxLength: 9 }), async (paragraphs) => {
      const pages: Written[][] = [[]]
      let y = 60
      for (const text of paragraphs) {
        for (const line of linesOf(text, 78, 60, 0)) {
          if (y > 160) {
            pages.push([])
            y = 60
          }
          pages.at(-1)?.push({ ...line, y })
          y += 12
        }
        y += 8
      }
      const { sections } = await readMinutes(pdfFile(pages.map((written) => ({ written }))))
      const said = sections.flatMap(({ row }) => shown(row.body?.content ?? [])).join(' ')
      expect(said).toBe(paragraphs.join(' '))
    }),
    { numRuns: 40 },
  )
})
