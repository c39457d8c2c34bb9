import ExcelJS from 'exceljs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { directoryRows } from '../../support/directory-rows.ts'
import { countsOf, openList, plainly } from '../../support/import-list.ts'
import { createReadyApp } from '../../support/test-app.ts'

/** What a file of another house makes of an empty directory: what is said of its lines, then what is in it. */
const imported = async (name: string, content: string | Uint8Array) => {
  const app = await createReadyApp()
  const list = await openList(app, name, content)
  const preview = plainly(await list.preview())
  await list.apply()
  const again = await openList(app, name, content)
  return {
    format: list.opened.format,
    counts: countsOf(preview),
    secondTime: countsOf(await again.preview()),
    told: preview.lines.flatMap(({ line, issues }) =>
      issues.map(({ columnName, reason }) => [line, columnName, reason]),
    ),
    remarks: [...plainly(list.opened.remarks), ...preview.remarks],
    rows: await directoryRows(app),
  }
}

const frenchCsv = (rows: readonly Readonly<Record<string, string>>[]): string =>
  Papa.unparse([...rows], { delimiter: ';', newline: '\r\n' })

test('the export of a hub: many columns, several values in a cell, a civility apart, dates that verify nothing', async () => {
  const { counts, secondTime, told, rows } = await imported(
    'hub.csv',
    frenchCsv([
      {
        'ID structure': 'HUB-0012',
        'Nom de la structure': 'CENTRE SOCIAL DES ORMES',
        Sigle: 'CSO',
        'Type de structure': 'Centre social',
        SIRET: '434 933 123 00029',
        'Adresse complète': '12 rue des Ormes, 69400 VILLEFRANCHE SUR SAONE CEDEX',
        Département: 'Rhône',
        'Coordonnées GPS': '45,9889 ; 4,7189',
        'Téléphone accueil': '04.74.00.00.00 / 06 39 98 00 01',
        'Email contact général': 'contact@ormes.exemple.fr ; direction@ormes.exemple.fr',
        'Site internet': 'www.ormes.exemple.fr',
        'Civilité référent': 'Mme',
        'Nom référent': 'DUVAL',
        'Prénom référent': 'Jeanne',
        'Fonction référent': 'Directrice',
        'Mail référent': 'j.duval@ormes.exemple.fr',
        'Horaires lundi': '9h-12h',
        'Services proposés': 'Aide aux démarches administratives / Utilisation sécurisée du numérique',
        'Public cible': 'Seniors, Jeunes',
        'Wifi gratuit': '✔',
        'Date de création': '2019',
        'Date de dernière mise à jour': '12/03/2024',
      },
    ]),
  )
  expect({ counts, secondTime }).toEqual({ counts: { new: 1 }, secondTime: { identical: 1 } })
  expect(told).toEqual([[2, 'I', '« 06 39 98 00 01 » n’est pas repris : un seul numéro est gardé']])
  const address = {
    street: '12 rue des Ormes',
    postcode: '69400',
    commune: 'Villefranche-sur-Saône',
    inseeCode: '69264',
  }
  expect(rows).toEqual({
    actors: [
      {
        ...address,
        name: 'CENTRE SOCIAL DES ORMES',
        aliases: ['CSO'],
        kind: 'socialCentre',
        pivot: '43493312300029',
        phone: '+33474000000',
        emails: ['contact@ormes.exemple.fr', 'direction@ormes.exemple.fr'],
        websites: ['https://www.ormes.exemple.fr'],
        sourceId: 'HUB-0012',
        verifiedOn: '2024-03-12',
        verifiedHow: 'file',
        places: ['CENTRE SOCIAL DES ORMES'],
        posts: [['DUVAL', 'Directrice']],
      },
    ],
    places: [
      {
        ...address,
        name: 'CENTRE SOCIAL DES ORMES',
        typologies: ['CS'],
        latitude: '45.9889',
        longitude: '4.7189',
        openingHours: 'Mo 09:00-12:00',
        services: ['procedures', 'security'],
        publics: ['seniors', 'young'],
        freeOffers: ['wifi'],
      },
    ],
    persons: [{ civility: 'madame', firstName: 'Jeanne', lastName: 'DUVAL', email: 'j.duval@ormes.exemple.fr' }],
  })
})

test('a workbook made for reading: a title, notes, two lines of header, titles between, totals, a hidden sheet', async () => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Acteurs')
  sheet.addRows([
    ['Annuaire de l’inclusion numérique'],
    ['Mis à jour le 12/03/2024'],
    [],
    ['Structure', null, 'Localisation', null, 'Contact', null, 'Dernière MAJ'],
    ['Nom', 'SIRET', 'CP', 'Commune', 'Nom', 'Prénom', null],
    ['Secteur Nord'],
    ['Médiathèque du Gué', 43_493_312_300_029, 1_000, 'Bourg en Bresse', 'M. ORMOY', 'Paul', 45_352],
    ['Sous-total Secteur Nord', null, 1],
    ['Relais', null, 69_380, 'LOZANNE', null, null, new Date('2024-03-02')],
    ['TOTAL', null, 2],
    ['* données déclaratives'],
    ['Source : le hub, mars 2024'],
  ])
  for (const range of ['A1:G1', 'A4:B4', 'C4:D4', 'E4:F4', 'A6:G6']) sheet.mergeCells(range)
  const lists = workbook.addWorksheet('Listes')
  lists.addRows([['Type'], ['Médiathèque']])
  lists.state = 'hidden'
  const { counts, remarks, rows } = await imported('acteurs.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))
  expect(counts).toEqual({ new: 2 })
  expect(remarks).toEqual([
    'La feuille « Listes » est masquée : elle peut être choisie comme les autres.',
    'Feuille « Acteurs » : L’en-tête tient sur les lignes 4 et 5 : elles sont réunies.',
    'Feuille « Acteurs » : 2 lignes sont des totaux : elles ne sont pas lues (8, 10).',
    'Feuille « Acteurs » : La ligne 6 est un intertitre : elle n’est pas lue.',
    'Feuille « Acteurs » : 2 lignes sont des notes sous la liste : elles ne sont pas lues (11, 12).',
  ])
  expect(rows.actors).toMatchObject([
    { name: 'Médiathèque du Gué', pivot: '43493312300029', postcode: '01000', verifiedOn: '2024-03-01' },
    { name: 'Relais', postcode: '69380', commune: 'Lozanne', verifiedOn: '2024-03-02' },
  ])
  expect(rows.persons).toEqual([{ civility: 'monsieur', firstName: 'Paul', lastName: 'ORMOY' }])
})

test('a spreadsheet of contacts: whose the mail is, several people in a cell, an office for a name', async () => {
  const { counts, told, rows } = await imported(
    'contacts.csv',
    frenchCsv([
      { Structure: 'Mairie de Lozanne (annexe)', Référent·e: 'Mme Jeanne DUVAL', Email: 'jeanne.duval@exemple.fr' },
      { Structure: 'CCAS d’Anse', Référent·e: 'M ORMOY Paul / Mme TILLEBOIS Oriane', Email: 'p.ormoy@exemple.fr' },
      { Structure: 'Ville d’Anse', Référent·e: 'Monsieur le Maire', Email: '' },
    ]),
  )
  expect(counts).toEqual({ new: 3 })
  expect(told).toEqual([
    [3, 'B', 'il y a plusieurs personnes dans la cellule'],
    [3, null, 'sans nom, ce contact devient celui de la structure'],
    [4, 'B', '« le Maire » est une fonction, et non un nom'],
  ])
  expect(rows.persons).toEqual([
    { civility: 'madame', firstName: 'Jeanne', lastName: 'DUVAL', email: 'jeanne.duval@exemple.fr' },
  ])
})

test('in one cell, somebody and how they are reached', async () => {
  const { told, rows } = await imported(
    'contacts.csv',
    frenchCsv([
      { Structure: 'Relais du Gué', Contact: 'Mme Jeanne DUVAL - 04 74 00 00 01 - j.duval@exemple.fr' },
      { Structure: 'Lavoir', Contact: 'lavoir@exemple.fr / 04 74 00 00 02' },
      { Structure: 'Orme', Contact: 'Bénévoles' },
    ]),
  )
  expect(told).toEqual([
    [3, null, 'sans nom, ce contact devient celui de la structure'],
    [3, null, 'sans nom, ce contact devient celui de la structure'],
    [4, 'B', '« Bénévoles » ne nomme personne'],
  ])
  expect(rows.persons).toEqual([
    {
      ...{ civility: 'madame', firstName: 'Jeanne', lastName: 'DUVAL' },
      ...{ phone: '+33474000001', email: 'j.duval@exemple.fr' },
    },
  ])
  expect(rows.actors).toMatchObject([
    { name: 'Lavoir', phone: '+33474000002', emails: ['lavoir@exemple.fr'] },
    { name: 'Orme' },
    { name: 'Relais du Gué' },
  ])
})

test('under « gratuit », what is said after « oui » counts', async () => {
  const { told, rows } = await imported('a.csv', 'Structure;Gratuit\nRelais;"Oui, sauf impressions"\nLavoir;Oui')
  expect(told).toEqual([[2, 'B', 'lu « Gratuit sous condition »']])
  expect(rows.places).toMatchObject([
    { name: 'Lavoir', fees: ['free'] },
    { name: 'Relais', fees: ['conditional'] },
  ])
})

test('a line that says an entry again, by its person or under another name, is told', async () => {
  const again = await imported('a.csv', 'Structure;Contact\nRelais;Jeanne DUVAL\nRelais;Jeanne DUVAL')
  expect(again.told).toEqual([[3, null, 'c’est la même entrée que la ligne 2']])
  const six = await imported('c.csv', `Structure;Commune\n${'Relais;Anse\n'.repeat(7)}`)
  expect(six.remarks).toEqual(['6 lignes répètent une entrée du fichier : 3, 4, 5, 6, 7 et 8.'])
  const renamed = await imported(
    'b.csv',
    'Structure;SIRET;Contact\nRelais;43493312300029;Jeanne DUVAL\nLe Gué;43493312300029;Paul ORMOY',
  )
  expect(renamed.told).toEqual([[3, null, 'c’est la même entrée que la ligne 2']])
})

describe('one list, as programs write it', () => {
  const entry = {
    nom: 'Relais du Gué',
    ville: 'Lozanne',
    code_postal: '69380',
    contact: { nom: 'DUVAL', prenom: 'Jeanne' },
  }
  const json = (value: unknown): string => JSON.stringify(value)

  test.each([
    ['in an envelope', 'a.json', json({ data: [entry], meta: { total: 1 } })],
    ['one object a line', 'a.ndjson', `${json(entry)}\n`],
    ['under attributes', 'a.json', json({ data: [{ id: 1, attributes: entry }] })],
    ['under fields', 'a.json', json({ records: [{ id: 'rec1', fields: entry }] })],
    ['on a map', 'a.geojson', json({ features: [{ type: 'Feature', geometry: null, properties: entry }] })],
    [
      'between tabs, in UTF-16',
      'a.txt',
      Buffer.from(
        '\ufeffnom\tville\tcode_postal\tcontact nom\tcontact prénom\nRelais du Gué\tLozanne\t69380\tDUVAL\tJeanne',
        'utf16le',
      ),
    ],
    [
      'after « sep= », with formulas',
      'a.csv',
      'sep=;\nnom;ville;code_postal;nom contact;prénom contact\n="Relais du Gué";Lozanne;="69380";DUVAL;Jeanne',
    ],
    [
      'for the web',
      'a.csv',
      'nom,ville,code_postal,nom contact,prénom contact\nRelais du Gu&eacute;,Lozanne,69380,DUVAL,Jeanne',
    ],
  ])('%s', async (_how, name, content) => {
    const { counts, secondTime, rows } = await imported(name, content)
    expect({ counts, secondTime }).toEqual({ counts: { new: 1 }, secondTime: { identical: 1 } })
    expect(rows.actors).toMatchObject([
      { name: 'Relais du Gué', postcode: '69380', commune: 'Lozanne', posts: [['DUVAL', null]] },
    ])
    expect(rows.persons).toMatchObject([{ firstName: 'Jeanne', lastName: 'DUVAL' }])
  })
})

test('places of the nation whose objects are nested, with nulls, and what the schema does not know', async () => {
  const { format, counts, remarks, rows } = await imported(
    'lieux.json',
    JSON.stringify([
      {
        id: 'a',
        nom: 'Relais du Gué',
        pivot: null,
        adresse: { voie: '1 rue du Gué', code_postal: 69_380, commune: 'Lozanne', code_insee: null },
        localisation: { latitude: 45.86, longitude: 4.68 },
        contact: { telephone: '+33474000000', courriels: ['a@exemple.fr', 'b@exemple.fr'] },
        presentation: { resume: 'On y est reçu.' },
        typologie: 'MUNI, BIB',
        services: ['Utilisation sécurisée du numérique'],
        date_maj: '2026-03-02T08:00:00Z',
        score: 3,
      },
    ]),
  )
  expect({ format, counts, remarks }).toEqual({
    format: 'lieux-v1',
    counts: { new: 1 },
    remarks: ['Une colonne n’est pas reprise : score.'],
  })
  expect(rows.places).toEqual([
    {
      name: 'Relais du Gué',
      sourceId: 'a',
      street: '1 rue du Gué',
      postcode: '69380',
      commune: 'Lozanne',
      inseeCode: '69121',
      latitude: '45.86',
      longitude: '4.68',
      phone: '+33474000000',
      emails: ['a@exemple.fr', 'b@exemple.fr'],
      summary: 'On y est reçu.',
      typologies: ['MUNI', 'BIB'],
      services: ['security'],
      updatedOn: '2026-03-02',
    },
  ])
})

describe('a line that cannot be trusted says why, and the others enter', () => {
  test.each([
    [
      'a separator in a text without quotes',
      'Structure;Email;Commune\nRelais;a@exemple.fr ; b@exemple.fr;Anse\nLavoir;c@exemple.fr;Anse',
      { refused: 1, new: 1 },
      [2, null, 'la ligne a 4 cellules pour 3 colonnes : un séparateur est dans un texte sans guillemets'],
    ],
    [
      'a structure named on the line above only',
      'Structure;Contact;Mail\nCCAS;DUVAL Jeanne;jeanne.duval@exemple.fr\n;ORMOY Paul;paul.ormoy@exemple.fr',
      { new: 2 },
      [3, 'A', 'sans nom de structure, la personne entre seule'],
    ],
    ['a month without its day', 'Structure;Vérifiée le\nRelais;mars 2024', { new: 1 }, [2, 'B', 'il manque le jour']],
  ])('%s', async (_what, csv, counts, first) => {
    const list = await imported('liste.csv', csv)
    expect([list.counts, list.told[0]]).toEqual([counts, first])
  })
})

test('a line under the header that explains the columns is no entry', async () => {
  const list = await imported(
    'liste.csv',
    'Structure;CP;Tél;Courriel\nNom usuel, sans sigle;Cinq chiffres;Celui de l’accueil;Celui de l’accueil\nRelais du Gué;69400;0474000000;a@exemple.fr',
  )
  expect(list.counts).toEqual({ new: 1, skipped: 1 })
  expect(list.told).toEqual([[2, null, 'elle explique les colonnes, et n’est pas une entrée']])
})

describe('what is no directory is refused once, and nothing is written', () => {
  test.each([
    ['a letter', 'Bonjour,\nVous trouverez la liste.\nCordialement', 'Aucune colonne ne porte à coup sûr le nom'],
    ['a score of communes', 'INSEE;Commune;Score\n69264;Villefranche-sur-Saône;3\n69010;Arnas;2', 'Aucune colonne'],
    [
      'projects',
      'Nom projet;Candidat;CP\nParc du Gué;Orme Énergie;69400\nToit;Saule;69480',
      '« Nom projet » le pourrait',
    ],
    [
      'an agenda',
      'Titre de l’événement;Date;Lieu;Commune\nForum;12/03/2026;Salle des fêtes;Anse\nAtelier;14/03/2026;Relais;Anse',
      'D’après « Titre de l’événement » et « Date », c’est un agenda',
    ],
    [
      'workshops',
      'Date;Heure;Atelier;Lieu;Commune\n12/03/2026;9h;Sa tablette;Relais;Anse\n13/03/2026;9h;Son courriel;Relais;Anse',
      'D’après « Atelier » et « Date »',
    ],
    ['amounts', 'Structure;Montant 2024;Taux\nRelais du Gué;1200;0,5\nOrme;800;0,4\nSaule;3;0,1', 'À côté des noms'],
  ])('%s', async (_what, csv, cause) => {
    const app = await createReadyApp()
    const list = await openList(app, 'liste.csv', csv)
    const { counts, lines, refusal } = plainly(await list.preview())
    expect([countsOf({ counts }), lines]).toEqual([{}, []])
    expect(refusal).toMatchObject({ code: 'import.not-a-directory', cause: expect.stringContaining(cause) })
    expect(await list.apply()).toMatchObject({ written: 0 })
    expect(await directoryRows(app)).toEqual({ actors: [], places: [], persons: [] })
  })

  test('but a list that has workshops, and the day on which each line was written, is one', async () => {
    const csv = 'Structure;Ateliers;Date;Commune\nRelais;Initiation;12/03/2026;Anse\nLavoir;Initiation;13/03/2026;Anse'
    const list = await openList(await createReadyApp(), 'liste.csv', csv)
    expect(await list.preview()).toMatchObject({ refusal: null, counts: { new: 2 } })
  })

  test('unless somebody says what its columns are', async () => {
    const list = await openList(await createReadyApp(), 'liste.csv', 'Nom projet;CP\nParc du Gué;69400')
    const { counts, refusal } = await list.preview([], { columns: ['actor.name', 'actor.postcode'] })
    expect([countsOf({ counts }), refusal]).toEqual([{ new: 1 }, null])
  })
})

test.each([
  ['nothing', '', 'file-empty'],
  ['a header alone', 'Nom;Commune\n', 'file-empty'],
  ['a PDF by another name', '%PDF-1.7\n', 'file-unreadable'],
  ['a page of the web', '<!doctype html><h1>404</h1>', 'file-unreadable'],
])('%s is refused in a sentence, and nothing is written', async (_what, content, code) => {
  const app = await createReadyApp()
  const before = await app.call('workspace.check', {})
  await expect(openList(app, 'liste.csv', content)).rejects.toMatchObject({ error: { code } })
  expect(await app.call('workspace.check', {})).toEqual(before)
})
