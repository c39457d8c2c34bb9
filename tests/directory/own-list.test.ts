import { Workbook } from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recogniseFormat } from '#main/directory/documents/import/formats/formats.ts'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { exported } from '../support/exported.ts'
import { countsOf, openList, plainly } from '../support/import-list.ts'
import {
  anyDirectory,
  columnAt,
  csvOf,
  type ListLines,
  linesOf,
  withCell,
  withoutColumn,
  writeAny,
} from '../support/own-lists.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const lists = ['actors', 'places', 'persons'] as const
const formats = ['list-csv', 'list-xlsx'] as const

const listLines = async (app: TestApp, list: DirectoryListName): Promise<ListLines> =>
  linesOf((await exported(app, { list, format: 'list-csv' })).content)

describe.each(lists)('the list of %s', (list) => {
  test.each(formats)('comes back as %s with nothing to do', async (format) => {
    const app = await createDemoApp()
    for (const persons of list === 'persons' ? [true] : [true, false]) {
      const { name, entries, content } = await exported(app, { list, format, persons })
      const file = await openList(app, name, content)
      expect(file.opened.format).toBe(`concerto-${list}`)
      const { counts, lines, remarks } = await file.preview()
      expect({ counts: countsOf({ counts }), lines, remarks }).toEqual({
        counts: { identical: entries },
        lines: [],
        remarks: [],
      })
      expect((await file.apply()).written).toBe(0)
    }
  })
})

test('any directory comes back with nothing to do, in CSV and in Excel', async () => {
  await fc.assert(
    fc.asyncProperty(anyDirectory, async (directory) => {
      const app = await createReadyApp()
      await writeAny(app, directory)
      for (const list of lists)
        for (const format of formats) {
          const written = await exported(app, { list, format }).catch(() => null)
          if (written === null) continue
          const file = await openList(app, written.name, written.content)
          const { counts, lines } = await file.preview()
          expect({ counts: countsOf({ counts }), lines }).toEqual({ counts: { identical: written.entries }, lines: [] })
        }
    }),
    { numRuns: 30 },
  )
})

/** Cells that differ, by title, in lines of one identifier. */
const differences = (before: ListLines, after: ListLines): readonly (readonly [string, string, string])[] => {
  const at = columnAt(before, 'Identifiant Concerto')
  return before.flatMap((cells) => {
    const now = after.find((other) => other[at] === cells[at])
    return cells.flatMap((cell, rank) =>
      cell === now?.[rank] ? [] : [[before[0]?.[rank] ?? '', cell, now?.[rank] ?? ''] as const],
    )
  })
}

/** In Excel as in CSV: by its own sheet, saved again. */
const savedIn = async (format: (typeof formats)[number], app: TestApp, list: DirectoryListName, lines: ListLines) => {
  if (format === 'list-csv') return Buffer.from(csvOf(lines))
  const book = new Workbook()
  await book.xlsx.load((await exported(app, { list, format })).content as never)
  const [sheet] = book.worksheets
  const first = 5
  for (const [rank, cells] of lines.entries())
    for (const [at, value] of cells.entries()) {
      const cell = sheet?.getCell(first + rank, at + 1)
      if (cell !== undefined && textOf(cell.value) !== value) cell.value = value
    }
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
}

const textOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10).split('-').toReversed().join('/') : String(value ?? '')

/** What may be typed in each column, and the columns that follow it. */
const typed: Readonly<
  Record<DirectoryListName, Readonly<Record<string, readonly [value: string, ...follow: string[]]>>>
> = {
  actors: {
    'Nom de la structure': ['Relais des Ormes', 'Antenne de'],
    Type: ['Formation'],
    Commune: ['Pontvermeil', 'Code INSEE', 'EPCI', 'Secteur'],
    Secteur: ['Tout le département'],
    Gouvernance: ['Confirmé'],
    Téléphone: ['01 99 00 12 34'],
    Courriel: ['accueil@exemple.fr | relais@exemple.fr'],
    'Vérifiée le': ['12/11/2026', 'Fraîcheur', 'Moyen de vérification'],
    'Autres noms': ['Clic Voisin (association) | Le Relais'],
    'Antenne de': ['CCAS de Pontvermeil'],
    Champ: ['Hors champ numérique'],
    'SIRET ou RNA': ['99900003700021'],
    'Rôles dans la gouvernance': ['Coporteur, Bénéficiaire'],
    Adresse: ['2 rue du Lavoir'],
    'Complément d’adresse': ['Bâtiment B'],
    'Code postal': ['00120'],
    'Sites web': ['https://exemple.fr/ | https://exemple.fr/relais'],
    Présentation: ['On y est reçu, sans rendez-vous.'],
    Origine: ['liste de novembre'],
    'Identifiant d’origine': ['A-12'],
    'Mise à jour à la source': ['01/02/2020', 'Fraîcheur'],
    'Relance notée le': ['03/11/2026'],
    'Moyen de vérification': ['Sur place'],
  },
  places: {
    Lieu: ['Relais des Ormes'],
    Structure: ['CCAS de Pontvermeil'],
    Services: ['Aide aux démarches administratives, Loisirs et créations numériques'],
    Téléphone: ['01 99 00 12 34'],
    Courriel: ['accueil@exemple.fr'],
    'Vérifié le': ['12/11/2026', 'Fraîcheur', 'Moyen de vérification'],
    'Identifiant national': ['relais-1'],
    'SIRET ou RNA': ['99900003700021'],
    Adresse: ['2 rue du Lavoir'],
    Latitude: ['45.912'],
    Typologies: ['CCAS | MUNI'],
    'Sites web': ['https://exemple.fr/'],
    Horaires: ['Mo-Fr 09:00-12:00'],
    'Présentation résumée': ['On y est reçu.'],
    'Structure parente': ['Union des Ormes'],
    Publics: ['Jeunes, Seniors'],
    'Prise en charge spécifique': ['Surdité'],
    Frais: ['Gratuit sous condition'],
    'Dispositifs et programmes nationaux': ['Aidants Connect'],
    'Formations et labels': ['Étapes numériques(La Poste)'],
    'Autres formations et labels': ['Label du Lavoir | Autre label'],
    'Modalités d’accès': ['Téléphoner'],
    'Modalités d’accompagnement': ['En autonomie'],
    'Accès libre': ['Wifi'],
  },
  persons: {
    Personne: ['DOUCEBRISE Mirabelle'],
    Fonction: ['Trésorière'],
    Structure: ['CCAS de Pontvermeil', 'Commune', 'Secteur', 'Réunions'],
    Qualité: ['Bénévole'],
    Téléphone: ['01 99 00 12 34'],
    Courriel: ['mirabelle@exemple.fr'],
    'Référent FNE': ['Oui'],
    'Depuis le': ['03/02/2025'],
    Civilité: ['Monsieur', 'Qualité'],
    Finalité: ['Annuaire des acteurs'],
    'À revoir le': ['01/01/2028'],
  },
}

const edits = lists.flatMap((list) =>
  Object.entries(typed[list]).map(([title, [value, ...follow]]) => ({ list, title, value, follow })),
)

test.each(edits)(
  'one cell that changes, $list $title, changes that field alone',
  async ({ list, title, value, follow }) => {
    const app = await createDemoApp()
    const before = await listLines(app, list)
    const line = before.findIndex((cells, rank) => rank > 0 && cells[columnAt(before, title)] !== value)
    const edited = withCell(before, line, title, value)
    for (const format of formats) {
      const file = await openList(app, 'liste.csv', await savedIn(format, app, list, edited))
      const { counts, lines } = await file.preview()
      expect(lines.flatMap(({ issues }) => issues)).toEqual([])
      expect(countsOf({ counts })).toEqual({ changed: 1, identical: before.length - 2 })
      if (format === 'list-xlsx') await file.apply()
    }
    const told = differences(before, await listLines(app, list))
    expect(plainly(told.filter(([column]) => !follow.includes(column)))).toEqual([
      plainly([title, before[line]?.[columnAt(before, title)], value]),
    ])
  },
)

/** Edits that mean something in any directory: they name no other entry, and need no other cell. */
const anywhere = edits.filter(
  ({ title }) => !['Structure', 'Antenne de', 'Autres noms', 'Commune', 'Latitude'].includes(title),
)

test('one cell that changes in any directory changes that field alone', async () => {
  await fc.assert(
    fc.asyncProperty(anyDirectory, fc.constantFrom(...anywhere), fc.nat(), async (directory, edit, seed) => {
      const { list, title, value, follow } = edit
      const app = await createReadyApp()
      await writeAny(app, directory)
      if ((await exported(app, { list, format: 'list-csv' }).catch(() => null)) === null) return
      const before = await listLines(app, list)
      const line = 1 + (seed % (before.length - 1))
      await (await openList(app, 'liste.csv', csvOf(withCell(before, line, title, value)))).apply()
      const told = differences(before, await listLines(app, list))
      const ofLine = told.filter(([column]) => !follow.includes(column))
      const was = before[line]?.[columnAt(before, title)] ?? ''
      expect(plainly(ofLine)).toEqual(was === value ? [] : plainly([[title, was, value]]))
    }),
    { numRuns: 30 },
  )
})

describe.each(lists)('the list of %s, edited as a whole', (list) => {
  const listed = async () => {
    const app = await createDemoApp()
    const lines = await listLines(app, list)
    const said = async (edited: ListLines) => {
      const { counts, lines, remarks } = await (await openList(app, 'liste.csv', csvOf(edited))).preview()
      return { counts: countsOf({ counts }), lines, remarks: plainly(remarks) }
    }
    return { app, lines, said, same: { counts: { identical: lines.length - 1 }, lines: [], remarks: [] } }
  }

  test('sorted, nothing is to be done', async () => {
    const { lines, said, same } = await listed()
    const [titles = [], ...rest] = lines
    expect(await said([titles, ...rest.toReversed()])).toEqual(same)
  })

  test('without one of its columns, whichever it is, nothing is to be done and nothing is emptied', async () => {
    const { app, lines, said, same } = await listed()
    const [first = ''] = lines[0] ?? []
    for (const title of lines[0] ?? [])
      if (title !== first) expect([title, await said(withoutColumn(lines, title))]).toEqual([title, same])
    await (await openList(app, 'liste.csv', csvOf(withoutColumn(lines, 'Téléphone')))).apply()
    expect(differences(lines, await listLines(app, list))).toEqual([])
  })

  test('with a column of one’s own, it is said, and nothing else is to be done', async () => {
    const { lines, said, same } = await listed()
    const added = lines.map((cells, rank) => [...cells, rank === 0 ? 'Mon suivi' : 'vu'])
    expect(await said(added)).toEqual({ ...same, remarks: ['Une colonne n’est pas reprise : Mon suivi.'] })
  })

  test('with cells that were emptied, nothing is emptied', async () => {
    const { lines, said, same } = await listed()
    expect(await said(withCell(lines, 1, 'Téléphone', ''))).toEqual(same)
  })

  test('with what Concerto works out changed, it is said and left', async () => {
    const { lines, said, same } = await listed()
    const title = list === 'places' ? 'Fraîcheur' : 'Réunions'
    expect(await said(withCell(lines, 1, title, '99'))).toEqual({
      ...same,
      remarks: [`Concerto calcule lui-même « ${title} » : ce que le fichier y dit d’autre n’est pas repris.`],
    })
  })

  test('with a line copied and changed under the same identifier, that line waits', async () => {
    const { lines, said, same } = await listed()
    const copy = (lines[1] ?? []).with(0, list === 'persons' ? 'ORMEFIN Tiphaine' : 'Relais des Ormes')
    const { counts, lines: told } = await said([...lines, copy])
    expect(counts).toEqual({ ...same.counts, refused: 1 })
    expect(plainly(told.map(({ issues }) => issues.map(({ reason }) => reason)))).toEqual([
      ['la ligne 2 a le même identifiant et dit autre chose : videz celui de la ligne qui a été ajoutée'],
    ])
  })

  test('with a line added, that entry alone is new', async () => {
    const { app, lines } = await listed()
    const added = lines[0]?.map((title) => addedLine[list][title] ?? '') ?? []
    const file = await openList(app, 'liste.csv', csvOf([...lines.slice(0, 2), added, ...lines.slice(2)]))
    const { counts } = await file.preview()
    expect(countsOf({ counts })).toEqual({ new: 1, identical: lines.length - 1 })
    await file.apply()
    const after = await listLines(app, list)
    expect(differences(lines, after)).toEqual([])
    const made = after.find(([name]) => name === added[0])
    for (const [title, value] of Object.entries(addedLine[list]))
      expect([title, made?.[columnAt(after, title)]]).toEqual([title, value])
    expect(await (await openList(app, 'liste.csv', csvOf(after))).apply()).toMatchObject({ written: 0 })
  })
})

const addedLine: Readonly<Record<DirectoryListName, Readonly<Record<string, string>>>> = {
  actors: {
    'Nom de la structure': 'Relais des Ormes',
    Type: 'Formation',
    'Autres noms': 'Le Relais',
    'SIRET ou RNA': '99900003700021',
    Adresse: '2 rue du Lavoir',
    'Rôles dans la gouvernance': 'Coporteur, Bénéficiaire',
  },
  places: {
    Lieu: 'Relais des Ormes',
    Structure: 'CCAS de Pontvermeil',
    Horaires: 'Mo-Fr 09:00-12:00',
    Publics: 'Jeunes',
  },
  persons: {
    Personne: 'ORMEFIN Tiphaine',
    Fonction: 'Trésorière',
    Structure: 'CCAS de Pontvermeil',
    Civilité: 'Madame',
  },
}

test('a name taken out of its cell stays, and is said', async () => {
  const app = await createDemoApp()
  const lines = await listLines(app, 'actors')
  const edited = withCell(lines, 1, 'Autres noms', 'Le Relais')
  const { lines: told } = await (await openList(app, 'liste.csv', csvOf(edited))).preview()
  expect(plainly(told[0]?.issues)).toEqual([
    {
      ...{ column: null, columnName: null, value: 'Clic Voisin (association)' },
      reason: 'cet autre nom reste dans l’annuaire : il se retire sur la fiche',
    },
  ])
})

test.each([
  [['Acteur', 'Type', 'Commune', 'Téléphone', 'Courriel'], 'list'],
  [['Lieu', 'Structure', 'Identifiant', 'Horaires'], 'list'],
  [['Identifiant Concerto', 'Commune'], 'list'],
  [['Acteur', 'Identifiant Concerto'], 'concerto-actors'],
  [['Nom de la structure', 'Identifiant Concerto'], 'concerto-actors'],
  [['Mon suivi', 'Lieu', 'Identifiant Concerto'], 'concerto-places'],
] as const)('a list under the titles %j is %s', (titles, format) => expect(recogniseFormat(titles)).toBe(format))
