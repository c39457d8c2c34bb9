import ExcelJS from 'exceljs'

/** How a national workbook may look: what changes from one export, or one program, to another. */
export interface NationalLayout {
  readonly sheet?: string
  /** Title of the block, then its lines; in this order. */
  readonly blocks: readonly (readonly [title: string, lines: readonly (readonly [label: string, count: unknown])[]])[]
  readonly period?: string
  readonly structure?: string
  /** Under « Filtres », after the period. */
  readonly filters?: readonly (readonly [label: string, ...values: unknown[]])[]
  /** Titles over three merged cells. */
  readonly mergedTitles?: boolean
  /** A column of someone's own between labels and counts. */
  readonly addedColumn?: boolean
  /** Numbers and shares as texts: « 1 234 », « 12 % ». */
  readonly asTexts?: boolean
  readonly totals?: boolean
}

export const usualBlocks: NationalLayout['blocks'] = [
  [
    'Statistiques générales sur vos accompagnements',
    [
      ['Accompagnements au total', 1234],
      ['Bénéficiaires accompagnés', 500],
      ['Bénéficiaires suivis', 120],
    ],
  ],
  [
    'Statistiques sur vos activités',
    [
      ['Accompagnements individuels', 300],
      ['Ateliers collectifs', 42],
      ['Nombre total de participants aux ateliers', 934],
    ],
  ],
  [
    'Canaux des activités',
    [
      ['Lieu d’activité', 200],
      ['À distance', 100],
    ],
  ],
  [
    'Genre',
    [
      ['Masculin', 210],
      ['Féminin', 240],
      ['Non communiqué', 50],
    ],
  ],
  [
    'Tranches d’âge',
    [
      ['Moins de 12 ans', 5],
      ['12 - 17', 20],
      ['18 - 24', 60],
      ['25 - 39', 90],
      ['40 - 59', 120],
      ['60 - 69', 95],
      ['70 ans et plus', 80],
      ['Non communiqué', 30],
    ],
  ],
]

/** A workbook as La Coop and Mon Inclusion Numérique write it, invented. */
export const nationalWorkbook = async (layout: NationalLayout): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(layout.sheet ?? 'Statistiques')
  const line = (...values: readonly unknown[]): ExcelJS.Row => {
    const [label, ...rest] = values
    return sheet.addRow(layout.addedColumn === true && rest.length > 0 ? [label, 'vu', ...rest] : values)
  }
  const title = (text: string): void => {
    const row = sheet.addRow([text])
    row.getCell(1).font = { bold: true }
    if (layout.mergedTitles === true) sheet.mergeCells(row.number, 1, row.number, 3)
  }
  title('Informations export')
  line('Date d’export', '12/10/2026 à 10:00')
  if (layout.structure !== undefined) line('Structure', layout.structure)
  title('Filtres')
  line('Période', layout.period ?? '-')
  for (const filter of layout.filters ?? []) line(...filter)
  sheet.addRow([])
  for (const [name, lines] of layout.blocks) {
    title(name)
    if (name.startsWith('Statistiques générales')) {
      line('Accompagnements sur les 12 derniers mois', 'août', 'sept.')
      line('', 100, 120)
    }
    const total = lines.reduce((sum, [, count]) => sum + Number(count), 0)
    for (const [label, count] of lines) line(label, ...shown(count, total, layout))
    if (layout.totals === true) line('Total', ...shown(total, total, layout))
    sheet.addRow([])
    sheet.addRow([])
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const shown = (count: unknown, total: number, { asTexts = false }: NationalLayout): readonly unknown[] => {
  if (typeof count !== 'number') return [count, '–']
  const share = `${((100 * count) / total).toFixed(1).replace('.', ',')}\u00a0%`
  return [asTexts ? count.toLocaleString('fr-FR') : count, share]
}
