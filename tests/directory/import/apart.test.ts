import { expect, test } from 'vitest'
import { directoryRows } from '../../support/directory-rows.ts'
import { countsOf, openLines, openList, plainly } from '../../support/import-list.ts'
import { createReadyApp } from '../../support/test-app.ts'

test('two structures of one name at two postcodes are two, whether a commune is named or not', async () => {
  const app = await createReadyApp()
  const list = await openLines(
    app,
    'Structure;Code postal;Commune;Téléphone',
    'Le Gué;69001;Lyon;0474000001',
    'Le Gué;69002;Lyon;0474000002',
    'Le Gué;69400;;0474000003',
  )
  expect(countsOf(await list.preview())).toEqual({ new: 3 })
  await list.apply()
  const { actors } = await directoryRows(app)
  expect(actors.map(({ postcode, phone }) => [postcode, phone])).toEqual([
    ['69001', '+33474000001'],
    ['69002', '+33474000002'],
    ['69400', '+33474000003'],
  ])
  const other = await openList(app, 'autre.csv', 'Structure;Code postal\r\nLe Gué;69003\r\nGué;69002')
  expect(countsOf(await other.preview())).toEqual({ new: 1, identical: 1 })
})

test('a column whose values are those of several entries identifies none, and it is told', async () => {
  const app = await createReadyApp()
  const list = await openLines(
    app,
    'N°;Structure;Adresse;Code postal;Commune',
    '20;Le Gué;rue du Lavoir;69400;Villefranche-sur-Saône',
    '4;Le Relais;rue du Lavoir;69400;Villefranche-sur-Saône',
    '20;Orme;rue du Moulin;69210;L’Arbresle',
    '20;Le Gué;rue du Lavoir;69400;Villefranche-sur-Saône',
  )
  expect(list.opened.settings.columns[0]).toBe('actor.sourceId')
  const preview = plainly(await list.preview())
  expect(countsOf(preview)).toEqual({ new: 3, identical: 1 })
  expect(preview.remarks).toContain(
    'La colonne « N° » n’identifie rien : « 20 » y est écrit pour deux entrées, lignes 2 et 4. Elle n’est pas reprise.',
  )
  await list.apply()
  const { actors } = await app
    .call('directory.list', {
      list: 'actors',
      filter: {},
      sort: { column: 'name', descending: false },
      offset: 0,
      limit: 9,
    })
    .then(async ({ rows }) => ({
      actors: await Promise.all(rows.map(async ({ id }) => (await app.call('directory.actor', { id })).actor)),
    }))
  expect(actors.map(({ name, sourceId, source }) => [name, sourceId, source])).toEqual([
    ['Le Gué', null, 'liste.csv'],
    ['Orme', null, 'liste.csv'],
    ['Le Relais', null, 'liste.csv'],
  ])
})

test('an identifier that several lines write for one entry identifies it', async () => {
  const app = await createReadyApp()
  const lines = ['Id;Structure;Code postal;Contact', 'a;Le Gué;69400;DUVAL Jeanne', 'a;Le Gué;69400;ORMOY Paul']
  const list = await openLines(app, ...lines)
  expect((await list.preview()).remarks.filter((remark) => remark.includes('colonne'))).toEqual([])
  await list.apply()
  const renamed = await openLines(app, 'Id;Structure;Code postal', 'a;Gué et Saône;69400')
  expect(countsOf(await renamed.preview())).toEqual({ changed: 1 })
})

test('a SIRET written for several structures keeps them apart, and stays written', async () => {
  const app = await createReadyApp()
  const list = await openLines(
    app,
    'Structure;SIRET;Adresse;Code postal;Commune',
    'Médiathèque du Gué;43493312300029;1 rue du Lavoir;69400;Villefranche-sur-Saône',
    'Espace Lavoir;43493312300029;9 place du Moulin;69400;Villefranche-sur-Saône',
  )
  const preview = plainly(await list.preview())
  expect(countsOf(preview)).toEqual({ new: 2 })
  expect(preview.remarks).toContain(
    'Le SIRET 43493312300029 est écrit pour plusieurs structures, lignes 2 et 3 : il n’en identifie aucune.',
  )
  await list.apply()
  const { actors } = await directoryRows(app)
  expect(actors.map(({ name, pivot }) => [name, pivot])).toEqual([
    ['Espace Lavoir', '43493312300029'],
    ['Médiathèque du Gué', '43493312300029'],
  ])
})

const header = 'Structure;Adresse;Code postal;Commune;Téléphone'

/** What is told of each line of a list, once another is in the directory. */
const toldAfter = async (known: readonly string[], lines: readonly string[]) => {
  const app = await createReadyApp()
  await (await openLines(app, header, ...known)).apply()
  const list = await openLines(app, header, ...lines)
  const preview = plainly(await list.preview())
  return preview.lines.map((line) => [line.effect, ...line.issues.map(({ reason }) => reason)])
}

const gue = 'Le Gué;12 rue du Lavoir;69400;Villefranche-sur-Saône;'

test('two numbers of a street are two structures; beside the one that is known, a person says', async () => {
  const app = await createReadyApp()
  const list = await openLines(app, header, gue, gue.replace('12', '14'), gue.replace('12 rue', '12, r.'))
  expect(countsOf(await list.preview())).toEqual({ new: 2, identical: 1 })
  expect(await toldAfter([gue], [gue.replace('12', '14')])).toEqual([
    ['doubtful', 'même nom que « Le Gué », à un autre numéro de la même rue'],
  ])
  expect(await toldAfter([gue], [gue, gue.replace('12', '14')])).toEqual([['new']])
})

test('two streets of one list are two structures; a list that tells another street of one structure moves it', async () => {
  const app = await createReadyApp()
  const moved = gue.replace('12 rue du Lavoir', '3 place du Moulin')
  const list = await openLines(app, header, gue, moved)
  expect(countsOf(await list.preview())).toEqual({ new: 2 })
  await list.apply()
  const again = await openLines(app, header, moved, gue)
  expect(countsOf(await again.preview())).toEqual({ identical: 2 })
  expect(await toldAfter([gue], [moved])).toEqual([['changed']])
})

test('a structure without a commune is none of those of its name, until a person says so', async () => {
  const app = await createReadyApp()
  const nowhere = 'Le Gué;;;;0474000002'
  const list = await openLines(app, header, gue, nowhere)
  expect(countsOf(await list.preview())).toEqual({ new: 2 })
  await list.apply()
  expect(countsOf(await (await openLines(app, header, nowhere, gue)).preview())).toEqual({ identical: 2 })
  const reason = 'même nom que « Le Gué », et l’une des deux n’a pas de commune'
  expect(await toldAfter([gue], [nowhere])).toEqual([['doubtful', reason]])
  expect(await toldAfter([nowhere], [gue])).toEqual([['doubtful', reason]])
})

test('a telephone brings nobody together who stands elsewhere, nor that of a network anybody', async () => {
  const phone = '0474000009'
  const known = ['Relais du Gué', 'Relais du Lavoir', 'Relais du Moulin', 'Relais de la Saône'].map(
    (name, rank) => `${name};${rank + 1} place du Marché;69400;Villefranche-sur-Saône;${phone}`,
  )
  const sought = `Atelier des Ormes;place du Marché;69400;Villefranche-sur-Saône;${phone}`
  expect(await toldAfter(known.slice(0, 1), [sought])).toEqual([['doubtful', 'même téléphone que « Relais du Gué »']])
  expect(await toldAfter(known, [sought])).toEqual([['new']])
  expect(await toldAfter([gue + phone], [`Gué et Saône;;69210;L’Arbresle;${phone}`])).toEqual([['new']])
})

test('several lines of one structure at one address, one a service, are one whose services add up', async () => {
  const app = await createReadyApp()
  const lines = [
    'Structure;Adresse;Code postal;Commune;Services;Courriel;Wifi',
    'Le Gué;12 rue du Lavoir;69400;Villefranche-sur-Saône;Aide aux démarches administratives;a@gue.exemple.fr;non',
    'Le Gué;12 rue du Lavoir;69400;VILLEFRANCHE S/SAONE;Utilisation sécurisée du numérique;b@gue.exemple.fr;oui',
  ] as const
  const list = await openLines(app, ...lines)
  expect(list.opened.settings.columns.slice(4)).toEqual(['place.services', 'actor.email', 'place.wifi'])
  await list.apply()
  const { actors, places } = await directoryRows(app)
  expect(actors).toMatchObject([{ name: 'Le Gué', emails: ['a@gue.exemple.fr', 'b@gue.exemple.fr'] }])
  expect(places).toMatchObject([{ services: ['procedures', 'security'], freeOffers: ['wifi'] }])
  const again = await openLines(app, lines[0], lines[2], lines[1])
  expect((await again.apply()).written).toBe(0)
})

test('ids that number the lines of a structure, one a service, are those of one', async () => {
  const app = await createReadyApp()
  const list = await openLines(
    app,
    'objectid;Structure;Adresse;Code postal;Commune;Services',
    '1;Le Gué;2 rue du Lavoir;69400;Villefranche-sur-Saône;Accès à Internet',
    '2;Le Gué;2 rue du Lavoir;69400;Villefranche-sur-Saône;Initiation informatique',
    '3;Le Gué;9 place du Moulin;69400;Villefranche-sur-Saône;Accès à Internet',
  )
  await list.apply()
  const { actors, places } = await directoryRows(app)
  expect(actors.map(({ name, street }) => [name, street])).toEqual([
    ['Le Gué', '2 rue du Lavoir'],
    ['Le Gué', '9 place du Moulin'],
  ])
  expect(places.map(({ services }) => services)).toEqual([['access', 'basics'], ['access']])
})

test('who stands nowhere but in their name is near the one of that commune only', async () => {
  const app = await createReadyApp()
  await (await openLines(app, header, 'CCAS;1 rue du Gué;69480;Anse;', 'CCAS;;69380;Lozanne;')).apply()
  const list = await openLines(app, header, 'CCAS d’Anse;;;;', 'Le Gué;;69380;Lozanne;')
  const near = (await list.preview()).lines.flatMap((line) => (line.effect === 'doubtful' ? line.near : []))
  expect(near.map(({ where }) => where)).toEqual(['1 rue du Gué, Anse'])
})
