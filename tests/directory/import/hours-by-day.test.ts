import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { directoryRows } from '../../support/directory-rows.ts'
import { openList, plainly } from '../../support/import-list.ts'
import { createReadyApp } from '../../support/test-app.ts'

const imported = async (name: string, content: string | Uint8Array) => {
  const app = await createReadyApp()
  const list = await openList(app, name, content)
  const { lines, columns } = plainly(await list.preview())
  await list.apply()
  return {
    targets: columns.map(({ target }) => target),
    told: lines.flatMap(({ line, issues }) =>
      issues.map(({ columnName, value, reason }) => [line, columnName, value, reason]),
    ),
    hours: (await directoryRows(app)).places.map(({ name, openingHours }) => [name, openingHours]),
  }
}

const expected = 'on attend des heures (« 9h-12h / 14h-17h »), « fermé » ou « sur rendez-vous »'

const kept = (day: string) =>
  `les heures du ${day} ne se lisent pas, se chevauchent ou ne vont pas par deux : elles sont gardées telles qu’elles sont écrites`

test('a column a day: one text of hours a place; a day that cannot be read stays as it is written, and does not look closed', async () => {
  const file = [
    'Structure;Commune;Lundi;Mardi;Mercredi;Jeudi;Vendredi;Samedi;Dimanche',
    'Relais du Gué;Lozanne;9h-12h et 14h-17h;9h-12h / 14h-17h;fermé;9h00 à 12h00;selon permanence;;-',
    'Maison des Ormes;Anse;le matin 2 fois;14h-12h;9h-12h;x;9h;;',
    'Foyer;Anse;;;;;;;',
  ].join('\n')
  const { targets, told, hours } = await imported('liste.csv', file)
  expect(targets.slice(2)).toEqual(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'].map((day) => `place.hours${day}`))
  expect(hours).toEqual([
    ['Maison des Ormes', 'Mo "le matin 2 fois"; Tu "14h-12h"; We 09:00-12:00; Th "x"; Fr "9h"'],
    ['Relais du Gué', 'Mo-Tu 09:00-12:00,14:00-17:00; Th 09:00-12:00; Fr "selon permanence"'],
  ])
  expect(told).toEqual([
    [3, 'C', 'le matin 2 fois', expected],
    [3, 'D', '14h-12h', expected],
    [3, 'F', 'x', expected],
    ...[
      ['lundi', 'le matin 2 fois'],
      ['mardi', '14h-12h'],
      ['jeudi', 'x'],
      ['vendredi', '9h'],
    ].map(([day, text]) => [3, null, text, kept(day ?? '')]),
  ])
})

test('halves of a day under one merged title, in a workbook, hours as spreadsheets store them', async () => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Lieux')
  const at = (hours: number, minutes = 0) => new Date(Date.UTC(1899, 11, 30, hours, minutes))
  sheet.addRows([
    ['Nom du lieu', 'Commune', 'Lundi', null, 'Mardi', null],
    [null, null, 'Matin', 'Après-midi', 'Ouverture', 'Fermeture'],
    ['Relais du Gué', 'Lozanne', '9h-12h', '14h-17h', at(9), at(17, 30)],
    ['Maison des Ormes', 'Anse', 'fermé', '14h-17h', at(8, 45), at(12)],
  ])
  for (const range of ['C1:D1', 'E1:F1']) sheet.mergeCells(range)
  for (const row of [3, 4]) for (const column of ['E', 'F']) sheet.getCell(`${column}${row}`).numFmt = 'hh:mm'
  const { hours, told } = await imported('lieux.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))
  expect({ hours, told }).toEqual({
    hours: [
      ['Maison des Ormes', 'Mo 14:00-17:00; Tu 08:45-12:00'],
      ['Relais du Gué', 'Mo 09:00-12:00,14:00-17:00; Tu 09:00-17:30'],
    ],
    told: [],
  })
})

test('a column of mornings and one of afternoons are one text of hours, of the days that another column names', async () => {
  const rows = (days: string) => [
    `Nom du lieu;Commune;${days}Matin;Après-midi`,
    `Foyer;Anse;${days && 'du lundi au vendredi;'}9h-12h;14h-17h`,
    `Relais du Gué;Lozanne;${days && 'mardi et jeudi;'}8h30-12h;fermé`,
  ]
  const days = await imported('liste.csv', rows('Jours d’ouverture;').join('\n'))
  const alone = await imported('liste.csv', rows('').join('\n'))
  expect({ days: plainly(days.hours), alone: plainly(alone.hours), told: [...days.told, ...alone.told] }).toEqual({
    days: [
      ['Foyer', 'Mo-Fr 09:00-12:00,14:00-17:00'],
      ['Relais du Gué', 'mardi et jeudi, matin : 8h30-12h ; après-midi : fermé'],
    ],
    alone: [
      ['Foyer', 'Matin : 9h-12h ; après-midi : 14h-17h'],
      ['Relais du Gué', 'Matin : 8h30-12h ; après-midi : fermé'],
    ],
    told: [],
  })
})

test('mornings beside columns of days are told, and left', async () => {
  const { told, hours } = await imported('liste.csv', 'Nom du lieu;Commune;Lundi;Matin\nFoyer;Anse;9h-12h;8h-9h')
  expect([plainly(told), hours]).toEqual([
    [[2, null, '', 'matin : 8h-9h : les colonnes des jours disent les heures, celle-ci n’est pas reprise']],
    [['Foyer', 'Mo 09:00-12:00']],
  ])
})

test('hours in words are those of a week when every word is sure, else their own words', async () => {
  const file = [
    'Nom du lieu;Commune;Horaires',
    'Foyer;Anse;Lundi et mardi de 9h à 12h30, mercredi sur rendez-vous',
    'Maison des Ormes;Anse;le 1er mardi du mois de 9h à 12h',
    'Relais du Gué;Lozanne;"Tu 09:00-12:00; We 09:00-12:00"',
  ].join('\n')
  const { told, hours } = await imported('liste.csv', file)
  expect({ hours, told }).toEqual({
    hours: [
      ['Foyer', 'Mo-Tu 09:00-12:30; We "sur rendez-vous"'],
      ['Maison des Ormes', 'le 1er mardi du mois de 9h à 12h'],
      ['Relais du Gué', 'Tu 09:00-12:00; We 09:00-12:00'],
    ],
    told: [],
  })
})

test('hours that are known in words stay in them when a list tells the same week', async () => {
  const app = await createReadyApp()
  const file =
    'id,nom,commune,code_postal,horaires,date_maj,services,pivot\n1,Foyer,Anse,69480,Lundi 9h-12h,2026-01-05,,'
  await (await openList(app, 'lieux.csv', file)).apply()
  const hoursAfter = async (hours: string) => {
    const list = await openList(app, 'liste.csv', `Nom du lieu;CP;Commune;Horaires\nFoyer;69480;Anse;${hours}`)
    const { counts } = await list.apply()
    return [counts.changed + counts.identical, (await directoryRows(app)).places.map((place) => place.openingHours)]
  }
  expect(await hoursAfter('lundi de 9h à 12h')).toEqual([1, ['Lundi 9h-12h']])
  expect(await hoursAfter('mardi de 9h à 12h')).toEqual([1, ['Tu 09:00-12:00']])
})

test('a national file keeps the words of its hours', async () => {
  const file =
    'id,nom,commune,code_postal,horaires,date_maj,services,pivot\n1,Foyer,Anse,69480,Lundi 9h-12h,2026-01-05,,'
  expect((await imported('lieux.csv', file)).hours).toEqual([['Foyer', 'Lundi 9h-12h']])
})

test('the name of a day beside four columns of its hours says nothing', async () => {
  const file = [
    'Structure;Commune;Lundi;Ouverture matin lundi;Fermeture matin lundi;Ouverture après-midi lundi;Fermeture après-midi lundi;Mardi;Ouverture matin mardi;Fermeture matin mardi',
    'Foyer;Anse;Mo;08:30;12:00;13:00;16:30;Tu;09:00;17:30',
    'Relais du Gué;Lozanne;Lundi;08:30;;;16:30;Mardi;;',
  ].join('\n')
  const { told, hours } = await imported('liste.csv', file)
  expect({ hours, told }).toEqual({
    hours: [
      ['Foyer', 'Mo 08:30-12:00,13:00-16:30; Tu 09:00-17:30'],
      ['Relais du Gué', 'Mo 08:30-16:30'],
    ],
    told: [],
  })
})
