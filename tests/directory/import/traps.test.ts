import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import type { ImportIssue } from '#shared/contract/import-line.ts'
import { directoryRows } from '../../support/directory-rows.ts'
import { countsOf, openLines, openList, plainly } from '../../support/import-list.ts'
import { createReadyApp, type TestApp } from '../../support/test-app.ts'

const header = 'Structure;SIRET;Code postal;Commune;Téléphone;Courriel;Vérifiée le'

const openUnderHeader = (app: TestApp, ...lines: readonly string[]) => openLines(app, header, ...lines)

describe('a line that cannot be taken is refused with its line, column, value and reason', () => {
  const refusals: readonly (readonly [line: string, name: string, issue: ImportIssue])[] = [
    [
      ';;69400;Villefranche-sur-Saône;0474000000;;',
      'Sans nom',
      { column: 0, columnName: 'A', value: '', reason: 'une structure a besoin d’un nom' },
    ],
    [
      '#N/D;;69400;Villefranche-sur-Saône;;;',
      'Sans nom',
      { column: 0, columnName: 'A', value: '', reason: 'une structure a besoin d’un nom' },
    ],
  ]

  test.each(refusals)('%s', async (line, name, issue) => {
    const app = await createReadyApp()
    const list = await openUnderHeader(app, line)
    const preview = plainly(await list.preview())
    expect(preview.lines).toEqual([{ line: 2, name, issues: [issue], effect: 'refused' }])
    expect(await list.apply()).toEqual({ counts: preview.counts, written: 0 })
    expect(await directoryRows(app)).toEqual({ actors: [], places: [], persons: [] })
  })
})

type Told = readonly [line: string, issues: readonly ImportIssue[]]

describe('a cell that cannot be read is left out, and told; the line is taken', () => {
  test.each<Told>([
    [
      'Relais;en cours;69400;;;;',
      [
        {
          column: 1,
          columnName: 'B',
          value: 'en cours',
          reason: 'un SIRET a quatorze chiffres, un RNA un W et neuf chiffres',
        },
      ],
    ],
    [
      'Relais;;;;04 74 00;;',
      [{ column: 4, columnName: 'E', value: '04 74 00', reason: 'un numéro de téléphone a dix chiffres' }],
    ],
    [
      'Relais;;;;;accueil@exemple;',
      [
        {
          column: 5,
          columnName: 'F',
          value: 'accueil@exemple',
          reason: '« accueil@exemple » n’est pas une adresse de courriel',
        },
      ],
    ],
    [
      'Relais;;;;;;30/02/2026',
      [
        {
          column: 6,
          columnName: 'G',
          value: '30/02/2026',
          reason: '« 30/02/2026 » n’est pas un jour du calendrier',
        },
      ],
    ],
    ...['8,23E+13', '82300000000000'].map(
      (value): Told => [
        `Relais;${value};69400;;;;`,
        [
          {
            column: 1,
            columnName: 'B',
            value,
            reason: 'un tableur a arrondi ce SIRET : ses derniers chiffres sont perdus',
          },
        ],
      ],
    ),
    ...['6987', '694000'].map(
      (value): Told => [
        `Relais;;${value};;;;`,
        [{ column: 2, columnName: 'C', value, reason: 'un code postal a cinq chiffres' }],
      ],
    ),
    ['Relais;;Rhône;;;;', [{ column: 2, columnName: 'C', value: 'Rhône', reason: 'un code postal a cinq chiffres' }]],
  ])('%s', async (line, issues) => {
    const list = await openUnderHeader(await createReadyApp(), line)
    const { lines } = plainly(await list.preview())
    expect(lines).toEqual([{ line: 2, name: 'Relais', issues, effect: 'new', about: '' }])
  })
})

test('what only fills a cell is nobody’s value', async () => {
  const app = await createReadyApp()
  const list = await openLines(
    app,
    'Structure;SIRET;Adresse;Code postal;Commune;Téléphone;Courriel;Vérifiée le;Présentation;Wifi;Horaires;Contact',
    'Relais;00000000000000;/;69400;-;NR;N/A;#N/D;néant;x',
    'Foyer;99999999999999;x;69400;;x;x;;X;;x;x',
    'Maison;777777777;.;69400;?;0;;01/01/1970;--;',
  )
  const { lines } = plainly(await list.preview())
  expect(
    lines.flatMap(({ line, issues }) => issues.map(({ columnName, reason }) => [line, columnName, reason])),
  ).toEqual([
    [4, 'F', 'un numéro de téléphone a dix chiffres'],
    [4, 'H', '« 01/01/1970 » est la date d’un ordinateur qui n’en connaît pas'],
  ])
  await list.apply()
  const { actors, places } = await directoryRows(app)
  expect(actors.map(({ name, ...rest }) => [name, rest])).toEqual([
    ['Foyer', { postcode: '69400' }],
    ['Maison', { postcode: '69400' }],
    ['Relais', { postcode: '69400', places: ['Relais'] }],
  ])
  expect(places).toEqual([{ name: 'Relais', postcode: '69400', freeOffers: ['wifi'] }])
})

test('marks of a page of the web become their text, and a map is no site', async () => {
  const app = await createReadyApp()
  const list = await openLines(
    app,
    'Structure;Site web;Présentation',
    '"M&eacute;diath&egrave;que";"https://www.google.com/maps/dir/?api=1&amp;destination=45.9,4.7";<div>Accueil <b>libre</b></div>',
    'Relais;https://relais.exemple.fr/ https://maps.app.goo.gl/abc;"R&amp;D"',
    'Tiers-lieu;<a href=https://tiers.exemple.fr/>Notre site</a>;<a href=https://tiers.exemple.fr/>Notre site</a>',
  )
  const { lines } = plainly(await list.preview())
  expect(
    lines.flatMap(({ line, issues }) => issues.map(({ columnName, reason }) => [line, columnName, reason])),
  ).toEqual([
    [
      2,
      'B',
      '« https://www.google.com/maps/dir/?api=1&destination=45.9,4.7 » : c’est un itinéraire ou un plan, et non un site',
    ],
    [3, 'B', '« https://maps.app.goo.gl/abc » : c’est un itinéraire ou un plan, et non un site'],
  ])
  await list.apply()
  expect((await directoryRows(app)).actors).toEqual([
    { name: 'Médiathèque', description: 'Accueil libre' },
    { name: 'Relais', websites: ['https://relais.exemple.fr/'], description: 'R&D' },
    { name: 'Tiers-lieu', websites: ['https://tiers.exemple.fr/'], description: 'Notre site' },
  ])
})

test('a number alone is neither a street nor a commune', async () => {
  const app = await createReadyApp()
  const list = await openLines(app, 'Structure;Adresse;Commune', 'Relais;4.8611080404;69400')
  const { lines } = plainly(await list.preview())
  const reason = 'on attend des mots, et non un nombre'
  expect(lines[0]?.issues).toMatchObject([
    { columnName: 'B', reason },
    { columnName: 'C', reason },
  ])
  await list.apply()
  expect((await directoryRows(app)).actors).toEqual([{ name: 'Relais' }])
})

test('a zero that a spreadsheet took is given back, whatever the commune is called', async () => {
  const app = await createReadyApp()
  const list = await openLines(
    app,
    'Structure;Code postal;Commune;Code INSEE',
    'Relais des Cimes;6140;TOURETTES SUR LOU;',
    'Relais du Col;5130;Venterol;5178',
    'Relais du Lac;1000;;1053.0',
  )
  expect(plainly((await list.preview()).lines.map(({ effect }) => effect))).toEqual(['new', 'new', 'new'])
  await list.apply()
  const { actors } = await directoryRows(app)
  expect(actors.map(({ postcode, inseeCode }) => [postcode, inseeCode])).toEqual([
    // The only commune of that postcode whose name is near.
    ['06140', '06148'],
    ['05130', '05178'],
    ['01000', '01053'],
  ])
})

test('a SIRET that a spreadsheet rounded joins no two lines', async () => {
  const app = await createReadyApp()
  const list = await openUnderHeader(
    app,
    'Mairie de Lozanne;77812340000000;69380;Lozanne;;;',
    'Bibliothèque des Ormes;77812340000000;69380;Lozanne;;;',
  )
  expect(countsOf(await list.apply())).toEqual({ new: 2 })
  expect((await directoryRows(app)).actors.map(({ name, pivot }) => [name, pivot])).toEqual([
    ['Bibliothèque des Ormes', undefined],
    ['Mairie de Lozanne', undefined],
  ])
})

test('what lists write in their own way is read as it is meant', async () => {
  const app = await createReadyApp()
  const list = await openUnderHeader(
    app,
    "Recyclerie de l’Arbresle;434 933 123 00029;69210;L'ARBRESLE;04.74.00.00.11;mailto:accueil@exemple.fr;12 févr. 2026",
    'Relais du Bugey;;1000;Bourg en Bresse;474000012;;45960',
    'Maison des Joncs;n/a;69400 Villefranche CEDEX;-;+33 (0)4 74 00 00 13;NC;néant',
    '-;-;#N/D;;;;',
  )
  expect(countsOf(await list.apply())).toEqual({ new: 3 })
  const { actors } = await directoryRows(app)
  expect(actors).toEqual([
    {
      name: 'Maison des Joncs',
      postcode: '69400',
      commune: 'Villefranche-sur-Saône',
      inseeCode: '69264',
      phone: '+33474000013',
    },
    {
      name: 'Recyclerie de l’Arbresle',
      pivot: '43493312300029',
      postcode: '69210',
      commune: "L'Arbresle",
      inseeCode: '69010',
      phone: '+33474000011',
      emails: ['accueil@exemple.fr'],
      verifiedOn: '2026-02-12',
      verifiedHow: 'file',
    },
    {
      name: 'Relais du Bugey',
      postcode: '01000',
      commune: 'Bourg-en-Bresse',
      inseeCode: '01053',
      phone: '+33474000012',
      verifiedOn: '2025-10-30',
      verifiedHow: 'file',
    },
  ])
})

describe('the bytes of a file do not matter', () => {
  const text = [header, 'Médiathèque du Gué;;69400;Villefranche-sur-Saône;;;', 'Café « L’Œuvre »;;;;;;'].join('\r\n')
  const windows = Buffer.from(text.replace('’', '\x92').replace('Œ', '\x8c'), 'latin1')

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['Windows-1252', windows],
    ['commas', Buffer.from(text.replaceAll(';', ','))],
    ['tabs', Buffer.from(text.replaceAll(';', '\t'))],
    ['titles above', Buffer.from(`Liste des partenaires;;;;;;\r\n\r\nMise à jour en mars;;;;;;\r\n${text}`)],
  ])('%s', async (_name, bytes) => {
    const app = await createReadyApp()
    await (await openList(app, 'liste.csv', bytes)).apply()
    const { actors } = await directoryRows(app)
    expect(actors.map((actor) => Object(actor).name)).toEqual(['Café « L’Œuvre »', 'Médiathèque du Gué'])
  })
})

test('a workbook: two lines of header, merged; numbers and days as spreadsheets store them', async () => {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Notes').addRow(['Voir la feuille Acteurs'])
  const sheet = workbook.addWorksheet('Acteurs')
  sheet.addRows([
    ['Structure', null, null, 'Contact', null, 'MAJ'],
    ['Nom', 'SIRET', 'CP', 'Nom', 'Fonction', null],
    ['Relais des Ormes', 43_493_312_300_029, 69_380, 'TILLEBOIS Oriane', 'Présidente', new Date('2026-03-02')],
    ['Atelier du Lavoir', null, 1_000, null, null, null],
  ])
  sheet.mergeCells('A1:C1')
  sheet.mergeCells('D1:E1')
  const app = await createReadyApp()
  const list = await openList(app, 'liste.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))
  expect(list.opened).toMatchObject({
    format: 'list',
    settings: {
      sheet: 1,
      columns: ['actor.name', 'actor.pivot', 'actor.postcode', 'person.fullName', 'person.title', 'actor.verifiedOn'],
    },
  })
  expect(countsOf(await list.apply())).toEqual({ new: 2 })
  const { actors, persons } = await directoryRows(app)
  expect(actors).toEqual([
    { name: 'Atelier du Lavoir', postcode: '01000' },
    {
      name: 'Relais des Ormes',
      pivot: '43493312300029',
      postcode: '69380',
      verifiedOn: '2026-03-02',
      verifiedHow: 'file',
      posts: [['TILLEBOIS', 'Présidente']],
    },
  ])
  expect(persons).toEqual([{ firstName: 'Oriane', lastName: 'TILLEBOIS' }])
})

test('yes and no, in all their spellings, tell what a place offers and what it does not', async () => {
  const app = await createReadyApp()
  const lines = ['Wifi;Dons de matériel;Achats solidaires;Accès libre à un ordinateur', 'True;oui;x;non', 'VRAI;NON;;0']
  const csv = lines
    .map((line, rank) => `${['Structure', 'Relais des Ormes', 'Maison du Gué'][rank]};${line}`)
    .join('\n')
  await (await openList(app, 'offres.csv', csv)).apply()
  const { places } = await directoryRows(app)
  expect(places).toEqual([
    { name: 'Maison du Gué', freeOffers: ['wifi'], absentOffers: ['donations', 'equipment'] },
    { name: 'Relais des Ormes', freeOffers: ['wifi', 'donations', 'solidarityPurchase'], absentOffers: ['equipment'] },
  ])
})
