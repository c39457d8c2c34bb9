import { expect, test } from 'vitest'
import { directoryRows } from '../../support/directory-rows.ts'
import { countsOf, openList, plainly } from '../../support/import-list.ts'
import { createReadyApp } from '../../support/test-app.ts'

const anne = { civility: 'madame', firstName: 'Anne', lastName: 'DUVAL', email: 'a.duval@gue.exemple.fr' }
const paul = { firstName: 'Paul', lastName: 'ORMOY', phone: '+33474000002', email: 'p.ormoy@gue.exemple.fr' }

test.each([
  [
    'numbered, one after the other',
    'Structure;Contact 1;Fonction 1;Mail 1;Contact 2;Fonction 2;Tél 2;Mail 2',
    'Relais;Mme Anne DUVAL;Directrice;a.duval@gue.exemple.fr;Paul ORMOY;Médiateur;0474000002;p.ormoy@gue.exemple.fr',
  ],
  [
    'numbered, name beside name',
    'Structure;Contact 1 – Nom;Contact 2 – Nom;Contact 1 – Fonction;Contact 2 – Fonction;Contact 1 – Mail;Contact 2 – Mail;Contact 2 – Téléphone',
    'Relais;Mme Anne DUVAL;Paul ORMOY;Directrice;Médiateur;a.duval@gue.exemple.fr;p.ormoy@gue.exemple.fr;0474000002',
  ],
  [
    'repeated, in halves',
    'Structure;Civilité;Nom;Prénom;Fonction;Mail;Nom;Prénom;Fonction;Mail;Tél',
    'Relais;Mme;DUVAL;Anne;Directrice;a.duval@gue.exemple.fr;ORMOY;Paul;Médiateur;p.ormoy@gue.exemple.fr;0474000002',
  ],
  [
    'called by what they are',
    'Structure;Nom du contact;Fonction;Courriel;Nom du responsable;Fonction;Courriel;Téléphone',
    'Relais;Mme Anne DUVAL;Directrice;a.duval@gue.exemple.fr;Paul ORMOY;Médiateur;p.ormoy@gue.exemple.fr;0474000002',
  ],
])('several contacts in columns are as many persons of the structure: %s', async (_how, header, line) => {
  const app = await createReadyApp()
  const csv = `${header}\n${line}`
  const list = await openList(app, 'liste.csv', csv)
  const { lines, columns } = plainly(await list.preview())
  expect(columns.filter(({ target }) => target === null)).toEqual([])
  expect(lines).toEqual([
    {
      line: 2,
      name: 'Relais',
      issues: [],
      effect: 'new',
      about: expect.stringMatching('Anne DUVAL, Paul ORMOY, courriel d’Anne DUVAL : a.duval@gue.exemple.fr$'),
    },
  ])
  await list.apply()
  const { actors, persons } = await directoryRows(app)
  expect(persons).toEqual([anne, paul])
  expect(actors).toEqual([
    {
      name: 'Relais',
      posts: [
        ['DUVAL', 'Directrice'],
        ['ORMOY', 'Médiateur'],
      ],
    },
  ])
  expect(countsOf(await (await openList(app, 'liste.csv', csv)).preview())).toEqual({ identical: 1 })
})

test('a second contact is taken where the first is empty; without a name it is the structure’s; near somebody known, it is told', async () => {
  const app = await createReadyApp()
  const header = 'Structure;Contact 1;Mail 1;Contact 2;Mail 2'
  await (await openList(app, 'connu.csv', `${header}\nRelais;Anne DUVAL;;;`)).apply()
  const file = [header, 'Foyer;;;Paul ORMOY;', 'Lavoir;Léa TILLEBOIS;;;x.y@exemple.fr', 'Gué;Jean VANNE;;Anne DUVAL;']
  const list = await openList(app, 'liste.csv', file.join('\n'))
  const { lines } = plainly(await list.preview())
  expect(
    lines
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, issues }) => [line, issues.map(({ value, reason }) => [value, reason])]),
  ).toEqual([
    [2, []],
    [3, [['x.y@exemple.fr', 'sans nom, ce contact devient celui de la structure']]],
    [
      4,
      [
        [
          'Anne DUVAL',
          'cette personne est proche de « Anne DUVAL » : elle n’est pas reprise tant qu’elle n’a pas une ligne à elle',
        ],
      ],
    ],
  ])
  await list.apply()
  expect((await directoryRows(app)).persons.map(({ lastName }) => lastName)).toEqual([
    'DUVAL',
    'ORMOY',
    'TILLEBOIS',
    'VANNE',
  ])
})

test('how one reaches a contact without a name is how one reaches the structure', async () => {
  const app = await createReadyApp()
  const file = [
    'Structure;Téléphone;Mail;Contact;Fonction;Tél du contact;Mail du contact',
    'Foyer;;;;;0474000001;a@exemple.fr',
    'Gué;0474000002;b@exemple.fr;;;0474000003;c@exemple.fr',
    'Lavoir;0474000004;d@exemple.fr;;Directrice;0474000004;d@exemple.fr',
    ';;;;;0474000005;',
  ]
  const list = await openList(app, 'liste.csv', file.join('\n'))
  const { lines } = plainly(await list.preview())
  const told = lines.flatMap(({ line, issues }) => issues.map(({ value, reason }) => [line, value, reason]))
  const given = 'sans nom, ce contact devient celui de la structure'
  expect(told.toSorted(([a], [b]) => Number(a) - Number(b))).toEqual([
    [2, '04 74 00 00 01', given],
    [2, 'a@exemple.fr', given],
    [3, '04 74 00 00 03', 'sans nom, ce contact n’est pas repris : la structure a le sien'],
    [3, 'c@exemple.fr', given],
    [4, '', 'sans nom, la personne n’est pas reprise'],
    [5, '', 'une structure a besoin d’un nom'],
    [5, '04 74 00 00 05', given],
  ])
  await list.apply()
  const { actors, persons } = await directoryRows(app)
  expect(actors).toEqual([
    { name: 'Foyer', phone: '+33474000001', emails: ['a@exemple.fr'] },
    { name: 'Gué', phone: '+33474000002', emails: ['b@exemple.fr', 'c@exemple.fr'] },
    { name: 'Lavoir', phone: '+33474000004', emails: ['d@exemple.fr'] },
  ])
  expect(persons).toEqual([])
})

test('the column of a contact may hold a telephone, an address of mail, a function beside a name, or nobody', async () => {
  const app = await createReadyApp()
  const file = [
    'Structure;Commune;Contact',
    'Foyer;Anse;04 74 00 00 01',
    'Gué;Anse;accueil@gue.exemple.fr',
    'Lavoir;Anse;Jeanne DUVAL (directrice)',
    'Moulin;Anse;à recruter',
  ]
  const list = await openList(app, 'liste.csv', file.join('\n'))
  const { lines } = plainly(await list.preview())
  const given = 'sans nom, ce contact devient celui de la structure'
  expect(lines.flatMap(({ line, issues }) => issues.map(({ value, reason }) => [line, value, reason]))).toEqual([
    [2, '04 74 00 00 01', given],
    [3, 'accueil@gue.exemple.fr', given],
    [5, 'à recruter', '« à recruter » ne nomme personne'],
  ])
  await list.apply()
  const { actors, persons } = await directoryRows(app)
  expect(actors.slice(0, 2)).toMatchObject([{ phone: '+33474000001' }, { emails: ['accueil@gue.exemple.fr'] }])
  expect(actors[2]).toMatchObject({ name: 'Lavoir', posts: [['DUVAL', 'directrice']] })
  expect(persons).toHaveLength(1)
})

test('a second telephone is told as it is read, with the one that counts', async () => {
  const app = await createReadyApp()
  const list = await openList(app, 'liste.csv', 'Structure;Commune;Tel 1;Tel 2\nGué;Anse;0474000001;0474000002')
  const [line] = plainly(await list.preview()).lines
  expect(line?.issues).toMatchObject([
    { value: '0474000002', reason: 'une autre colonne dit « 04 74 00 00 01 », et c’est elle qui compte' },
  ])
})

test('the preview tells whose address each is, and a type that is not kept as it was written', async () => {
  const app = await createReadyApp()
  const list = await openList(
    app,
    'structures.csv',
    `Nom;Type;Commune;Courriel;Référent
Médiathèque du Val;Médiathèque;Valserine;mediatheque@val.exemple.fr;Nadia FERRAND
Mission locale du Haut-Pays;Mission locale;Roquebrune;ml@hautpays.exemple.fr;Lila BENSAÏD
Point info jeunes;Point information jeunesse;Belmont;pij@belmont.exemple.fr;Marc TANNEUR`,
  )
  const { lines, remarks } = plainly(await list.preview())
  expect(remarks).toEqual(['2 lignes disent un type que l’annuaire ne garde pas tel quel : 3 et 4.'])
  expect(lines.map((line) => ('about' in line ? line.about : line.effect))).toEqual([
    'Bibliothèque ou médiathèque, Valserine, Nadia FERRAND, courriel de la structure : mediatheque@val.exemple.fr',
    'Emploi, Roquebrune, Lila BENSAÏD, courriel de la structure : ml@hautpays.exemple.fr',
    'Belmont, Marc TANNEUR, courriel de la structure : pij@belmont.exemple.fr',
  ])
  const unknown =
    'cette commune n’est pas reconnue : son nom est repris tel quel, et le code INSEE, qui dit l’intercommunalité et le secteur, reste à donner'
  expect(lines.map(({ issues }) => issues.map(({ value, reason }) => [value, reason]))).toEqual([
    [['Valserine', unknown]],
    [
      ['Mission locale', 'lu « Emploi », le type qui s’en approche'],
      ['Roquebrune', unknown],
    ],
    [
      ['Point information jeunesse', 'c’est un type de lieu : le lieu le prend, la structure reste sans type'],
      ['Belmont', unknown],
    ],
  ])
})
