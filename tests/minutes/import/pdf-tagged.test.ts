import { describe, expect, test } from 'vitest'
import { linesOf, pdfFile, type Tag, tag, type Written } from '../../support/pdf-file.ts'
import { sectionsOf } from '../../support/pdf-minutes.ts'

const at = (text: string, x: number, y: number, mark?: number): Written => ({
  text,
  x,
  y,
  ...(mark !== undefined && { mark }),
})

/** A text in lines of seventy letters, under one mark. */
const flowing = (text: string, y: number, mark: number): readonly Written[] =>
  linesOf(text, 70, 60, y).map((line) => ({ ...line, mark }))

/** Lines one under the other, under one mark. */
const under = (x: number, y: number, mark: number, ...texts: readonly string[]): readonly Written[] =>
  texts.map((text, index) => at(text, x, y + index * 12, mark))

const prose =
  'Les habitants décrivent des démarches trop longues et demandent un accueil plus proche de chez eux, le samedi de préférence.'

const cell = (...marks: readonly number[]): Tag => tag('TD', ...marks.map((mark) => tag('P', mark)))

const bodyOf = async (pages: readonly (readonly Written[])[], ...tags: readonly Tag[]) =>
  (
    await sectionsOf(
      pdfFile(
        pages.map((written) => ({ written })),
        [tag('Document', ...tags)],
      ),
    )
  ).sections

describe('a PDF that says what its words are', () => {
  test('headings, paragraphs and items are those that it names, whatever they look like', async () => {
    const sections = await bodyOf(
      [
        [
          at('Constats', 60, 40, 0),
          ...flowing(prose, 60, 1),
          ...flowing(`Puis ${prose}`, 84, 2),
          at('a', 70, 120, 3),
          at('Écrire au préfet', 90, 120, 4),
          at('b', 70, 132, 5),
          at('Relancer', 90, 132, 6),
          at('Calendrier', 60, 156, 7),
          at('À fixer.', 60, 172, 8),
        ],
      ],
      tag('H1', 0),
      tag('P', 1),
      tag('P', 2),
      tag(
        'L',
        tag('LI', tag('Lbl', 3), tag('LBody', tag('P', 4))),
        tag('LI', tag('Lbl', 5), tag('LBody', tag('P', 6))),
      ),
      tag('H1', 7),
      tag('P', 8),
    )
    expect(sections.slice(1)).toEqual([
      ['Constats', prose, `Puis ${prose}`, '- Écrire au préfet', '- Relancer'],
      ['Calendrier', 'À fixer.'],
    ])
  })

  test('a line that ends before its place does was ended, and so was one before a second fact', async () => {
    const [section] = await bodyOf(
      [
        [
          ...flowing(prose, 40, 0),
          ...under(60, 80, 1, 'Madame Iris BEAULANDE,', 'Chargée de mission'),
          ...under(60, 120, 2, 'Lieu : salle des Tilleuls, au deuxième étage de la mairie annexe', 'Horaires : 10 h'),
        ],
      ],
      tag('P', 0),
      tag('P', 1),
      tag('P', 2),
    )
    expect(section).toEqual([
      '',
      prose,
      'Madame Iris BEAULANDE,\nChargée de mission',
      'Lieu : salle des Tilleuls, au deuxième étage de la mairie annexe',
      'Horaires : 10 h',
    ])
  })

  test('cells are those that it names: over rows and columns, where one is left out, where one holds its neighbour', async () => {
    const [section] = await bodyOf(
      [
        [
          at('Structure', 60, 60, 0),
          at('Fonction', 200, 60, 1),
          at('Nom', 340, 60, 2),
          ...under(60, 74, 3, 'Centre social', 'intercommunal'),
          at('Directrice', 200, 74, 4),
          at('ROSEVENT', 340, 74, 5),
          at('Bénévole', 200, 98, 6),
          at('CLAIRMONT', 340, 98, 7),
          at('Mairie', 60, 112, 8),
          at('Adjointe', 200, 112, 9),
          at('SOLENTIN', 340, 112, 10),
          at('NUAGEBLEU', 340, 126, 11),
          at('Total des présents', 60, 140, 12),
          at('4', 340, 140, 13),
        ],
      ],
      tag(
        'Table',
        tag('TR', cell(0), cell(1), cell(2)),
        tag('TR', { ...cell(3), rows: 2 }, cell(4), cell(5)),
        tag('TR', cell(6), cell(7)),
        tag('TR', cell(8), cell(9, 10), tag('TD')),
        tag('TR', cell(11)),
        tag('TR', { ...cell(12), columns: 2 }, cell(13)),
      ),
    )
    expect(section?.slice(1)).toEqual([
      'Structure | Fonction | Nom',
      'Centre social intercommunal | Directrice | ROSEVENT',
      'Bénévole | CLAIRMONT',
      'Mairie | Adjointe | SOLENTIN',
      ' |  | NUAGEBLEU',
      'Total des présents | 4',
    ])
  })

  test.each([
    [
      'as no part of the text',
      [
        { ...at('Décision', 60, 60), artifact: true },
        { ...at('Qui', 300, 60), artifact: true },
      ],
      [],
    ],
    ['as its first row', [at('Décision', 60, 60, 20), at('Qui', 300, 60, 21)], [20, 21]],
  ])('a table goes on over pages, a cell with it, its heading row drawn again %s', async (_how, again, marks) => {
    const page = [
      at('Décision', 60, 760, 0),
      at('Qui', 300, 760, 1),
      ...under(60, 774, 2, 'Ouvrir un lieu dans'),
      at('Département', 300, 774, 3),
    ]
    const next = [
      ...again,
      at('chaque canton', 60, 74, 10),
      at('Former les accueils', 60, 88, 11),
      at('Secrétariat', 300, 88, 12),
    ]
    const bytes = pdfFile(
      [{ written: page }, { written: next }],
      [
        tag(
          'Table',
          tag('TR', cell(0, ...marks.slice(0, 1)), cell(1, ...marks.slice(1))),
          tag('TR', tag('TD', tag('P', 2, 10)), cell(3)),
          tag('TR', cell(11), cell(12)),
        ),
      ],
    )
    expect(await sectionsOf(bytes)).toEqual({
      sections: [
        ['', 'Décision | Qui', 'Ouvrir un lieu dans chaque canton | Département', 'Former les accueils | Secrétariat'],
      ],
      remarks: ['1~ligne d’en-tête de tableau, répétée en haut d’une page, n’est reprise qu’une fois.'],
    })
  })

  test('the sign of an item that it leaves unnamed is of the text after it', async () => {
    const [section] = await bodyOf(
      [
        [
          ...linesOf(prose, 60, 80, 60).map((line) => ({ ...line, mark: 0 })),
          at('–', 66, 60),
          ...linesOf(prose, 60, 80, 100).map((line) => ({ ...line, mark: 1 })),
          at('–', 66, 100),
        ],
      ],
      tag('L', tag('LI', tag('P', 0)), tag('LI', tag('P', 1))),
    )
    expect(section).toEqual(['', `- ${prose}`, `- ${prose}`])
  })

  test('words of no text, and all words where some are unnamed, are read by how they stand', async () => {
    const rows = ['Structure', 'Mairie', 'Centre social', 'Orange'].flatMap((text, row) => [
      at(text, 60, 100 + row * 18, row * 2),
      at(['Fonction', 'Directrice', 'Bénévole', 'Conseiller'][row] ?? '', 220, 100 + row * 18, row * 2 + 1),
    ])
    const marks = rows.flatMap(({ mark = 0 }) => [mark])
    const table = ['Structure | Fonction', 'Mairie | Directrice', 'Centre social | Bénévole', 'Orange | Conseiller']
    expect((await bodyOf([rows], tag('Div', ...marks)))[0]).toEqual(['', ...table])
    const left = [...rows, at('Fait à Vaux.', 60, 220)]
    expect((await bodyOf([left], tag('P', ...marks)))[0]).toEqual(['', ...table, 'Fait à Vaux.'])
  })

  test('a word that a narrow cell cuts without a hyphen is whole where spaces are drawn at the end of lines', async () => {
    const written = [
      { ...at('BEAULAN', 60, 60, 0) },
      { ...at('DE', 60, 72, 0) },
      { ...at('Chargée ', 200, 60, 1) },
      { ...at('d’accompagnement', 200, 72, 1) },
    ]
    const [section] = await bodyOf([written], tag('Table', tag('TR', cell(0), cell(1))))
    expect(section?.slice(1)).toEqual(['BEAULANDE | Chargée d’accompagnement'])
  })
})
