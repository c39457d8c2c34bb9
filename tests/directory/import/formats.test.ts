import { describe, expect, test } from 'vitest'
import { directoryRows } from '../../support/directory-rows.ts'
import { exported } from '../../support/exported.ts'
import { countsOf, openList, plainly } from '../../support/import-list.ts'
import { createReadyApp } from '../../support/test-app.ts'

test('a national file with some of its columns, in another order: places, and the structures that run them', async () => {
  const app = await createReadyApp()
  const list = await openList(
    app,
    'lieux.csv',
    `services,nom,typologie,pivot,date_maj,code_postal,commune,adresse,id,formations_labels,latitude,longitude
aide aux demarches administratives|LOISIRS ET CRÉATIONS NUMÉRIQUES,Médiathèque du Gué,BIB|MUNI,43493312300029,2026-02-01,69400,Villefranche-sur-Saône,1 rue du Gué,a,Étapes numériques (La Poste),45.9800,4.7200
,Annexe du Gué,BIB,43493312300029,2026-02-01,69400,Villefranche-sur-Saône,2 place du Lavoir,b,,4.72,45.98
,Relais seul,ASSO,00000000000000,2026-02-01,69210,L'Arbresle,3 rue du Pont,c,Étapes numériques(La Poste),45.8,
,Autre relais,ASSO,00000000000000,2026-02-01,69210,L'Arbresle,4 rue du Pont,d,,,
`,
  )
  expect(list.opened.format).toBe('lieux-v1')
  expect(countsOf(await list.apply())).toEqual({ new: 4 })
  expect(await directoryRows(app)).toEqual({
    actors: [
      { name: 'Autre relais', kind: 'association', updatedOn: '2026-02-01', places: ['Autre relais'] },
      {
        name: 'Médiathèque du Gué',
        kind: 'library',
        pivot: '43493312300029',
        updatedOn: '2026-02-01',
        places: ['Annexe du Gué', 'Médiathèque du Gué'],
      },
      { name: 'Relais seul', kind: 'association', updatedOn: '2026-02-01', places: ['Relais seul'] },
    ],
    places: [
      {
        sourceId: 'b',
        name: 'Annexe du Gué',
        pivot: '43493312300029',
        street: '2 place du Lavoir',
        postcode: '69400',
        commune: 'Villefranche-sur-Saône',
        inseeCode: '69264',
        latitude: '45.98',
        longitude: '4.72',
        typologies: ['BIB'],
        updatedOn: '2026-02-01',
      },
      {
        sourceId: 'd',
        name: 'Autre relais',
        pivot: '00000000000000',
        street: '4 rue du Pont',
        postcode: '69210',
        commune: "L'Arbresle",
        inseeCode: '69010',
        typologies: ['ASSO'],
        updatedOn: '2026-02-01',
      },
      {
        sourceId: 'a',
        name: 'Médiathèque du Gué',
        pivot: '43493312300029',
        street: '1 rue du Gué',
        postcode: '69400',
        commune: 'Villefranche-sur-Saône',
        inseeCode: '69264',
        latitude: '45.9800',
        longitude: '4.7200',
        typologies: ['BIB', 'MUNI'],
        updatedOn: '2026-02-01',
        services: ['procedures', 'leisure'],
        trainingLabels: ['etapes'],
      },
      {
        sourceId: 'c',
        name: 'Relais seul',
        pivot: '00000000000000',
        street: '3 rue du Pont',
        postcode: '69210',
        commune: "L'Arbresle",
        inseeCode: '69010',
        typologies: ['ASSO'],
        updatedOn: '2026-02-01',
        trainingLabels: ['etapes'],
      },
    ],
    persons: [],
  })
})

test('the first national schema: other names, lists joined with a semicolon, old labels', async () => {
  const app = await createReadyApp()
  const list = await openList(
    app,
    'anciens-lieux.csv',
    `id,nom,siret,commune,code_postal,adresse,courriel,cle_ban,services,publics_accueillis,conditions_acces,labels_nationaux,labels_autres,modalites_accompagnement,accessibilite,date_maj
1,Relais du Gué,43493312300029,Villefranche-sur-Saône,69400,1 rue du Gué,accueil@exemple.fr,69264_1,Devenir autonome dans les démarches administratives;Prendre en main un ordinateur;S’équiper en matériel informatique,Seniors (+ 65 ans);Tout public;Adultes;Surdité,Gratuit : Je peux accéder gratuitement au lieu et à ses services;Adhésion : L'accès au lieu et/ou à ses services nécessite d'y adhérer,CNFS;APTIC;Fabriques de Territoire,Label du Gué,Seul : j'ai accès à du matériel et une connexion;A ma place : une personne habilitée fait les démarches à ma place,https://acceslibre.beta.gouv.fr/gue,2023-05-06
`,
  )
  expect(list.opened.format).toBe('lieux-v0')
  const preview = plainly(await list.preview())
  expect(preview.remarks).toEqual(['Une colonne n’est pas reprise : cle_ban.'])
  expect(preview.lines).toEqual([
    {
      line: 2,
      name: 'Relais du Gué',
      effect: 'new',
      about: 'Villefranche-sur-Saône, accueil@exemple.fr',
      issues: [
        {
          column: 9,
          columnName: 'J',
          value: 'Seniors (+ 65 ans);Tout public;Adultes;Surdité',
          reason: '« Adultes » n’a pas d’équivalent dans l’annuaire',
        },
      ],
    },
  ])
  await list.apply()
  expect((await directoryRows(app)).places).toEqual([
    {
      sourceId: '1',
      name: 'Relais du Gué',
      pivot: '43493312300029',
      street: '1 rue du Gué',
      postcode: '69400',
      commune: 'Villefranche-sur-Saône',
      inseeCode: '69264',
      emails: ['accueil@exemple.fr'],
      services: ['procedures', 'basics', 'equipment'],
      publics: ['seniors'],
      specificSupports: ['deafness'],
      fees: ['free', 'paying'],
      nationalProgrammes: ['counsellors'],
      trainingLabels: ['fabriques'],
      otherTrainingLabels: ['APTIC', 'Label du Gué'],
      supportModes: ['alone', 'individual'],
      accessibilityUrl: 'https://acceslibre.beta.gouv.fr/gue',
      updatedOn: '2023-05-06',
    },
  ])
})

describe('data·inclusion', () => {
  const structures = JSON.stringify([
    {
      source: 'dora',
      id: 'dora--1',
      nom: 'Relais du Gué',
      siret: '43493312300029',
      commune: 'Villefranche-sur-Saône',
      code_postal: '69400',
      courriel: 'accueil@exemple.fr',
      reseaux_porteurs: ['mission-locale'],
      lien_source: 'https://exemple.fr/1',
      date_maj: '2026-04-01',
    },
  ])
  const service = (id: number, structure: string, thematiques: readonly string[], more: object = {}) => ({
    source: 'dora',
    id: `dora--s${id}`,
    structure_id: structure,
    nom: `Service ${id}`,
    description: 'Un service.',
    thematiques,
    date_maj: '2026-05-01',
    ...more,
  })
  const services = JSON.stringify([
    service(1, 'dora--1', ['numerique--acquerir-un-equipement', 'mobilite--preparer-un-permis'], {
      frais: 'gratuit',
      modes_accueil: ['a-distance', 'en-presentiel'],
      publics: ['tous-publics'],
      contact_nom_prenom: 'ORMOY Paul',
    }),
    service(2, 'dora--1', ['numerique--acceder-a-des-services-en-ligne'], { type: 'atelier' }),
    service(3, 'dora--1', ['famille--garde-denfants']),
    service(4, 'dora--9', ['numerique--acceder-a-des-services-en-ligne']),
  ])

  test('services are the offers of their structures’ places; nobody is named', async () => {
    const app = await createReadyApp()
    const first = await openList(app, 'structures.json', structures)
    expect(first.opened.format).toBe('data-inclusion-structures')
    expect(countsOf(await first.apply())).toEqual({ new: 1 })

    const second = await openList(app, 'services.json', services)
    expect(second.opened.format).toBe('data-inclusion-services')
    const preview = plainly(await second.preview())
    expect(countsOf(preview)).toEqual({ new: 1, changed: 1, refused: 1, skipped: 1 })
    expect(preview.lines.map(({ line, effect, issues }) => [line, effect, issues.map(({ reason }) => reason)])).toEqual(
      [
        [4, 'refused', ['cette structure n’est pas dans l’annuaire : importez d’abord le fichier des structures']],
        [2, 'changed', []],
        [1, 'new', []],
        [3, 'skipped', ['aucun de ses thèmes n’est numérique']],
      ],
    )
    expect(preview.remarks).toEqual([
      'Ces colonnes ne sont pas reprises : source, id, nom, description, contact_nom_prenom.',
      'Deux services ont d’autres thèmes que le numérique : ils ne sont pas repris.',
    ])
    await second.apply()
    expect(await directoryRows(app)).toEqual({
      actors: [
        {
          name: 'Relais du Gué',
          kind: 'employment',
          pivot: '43493312300029',
          postcode: '69400',
          commune: 'Villefranche-sur-Saône',
          inseeCode: '69264',
          emails: ['accueil@exemple.fr'],
          sourceId: 'dora--1',
          updatedOn: '2026-04-01',
          places: ['Relais du Gué'],
        },
      ],
      places: [
        {
          name: 'Relais du Gué',
          services: ['equipment', 'procedures'],
          fees: ['free'],
          supportModes: ['remote', 'workshop'],
          updatedOn: '2026-05-01',
        },
      ],
      persons: [],
    })
  })
})

describe('data·inclusion: what a structure says of its door', () => {
  const doors = JSON.stringify([
    {
      source: 'dora',
      id: 'dora--2',
      nom: 'Maison des Ormes',
      commune: 'Lozanne',
      code_postal: '69380',
      adresse: '3 place du Lavoir',
      longitude: 4.68,
      latitude: 45.85,
      horaires_accueil: 'Mo-Fr 08:30-12:30; PH off',
      accessibilite_lieu: 'https://acceslibre.beta.gouv.fr/app/69-lozanne/',
      adresse_certifiee: true,
      reseaux_porteurs: null,
      date_maj: '2026-04-02',
    },
  ])
  const address = { street: '3 place du Lavoir', postcode: '69380', commune: 'Lozanne', inseeCode: '69121' }

  test('is its place’s, where its services are then offered, and is written back', async () => {
    const app = await createReadyApp()
    const list = await openList(app, 'structures.json', doors)
    expect(plainly(await list.preview()).remarks).toEqual(['Une colonne n’est pas reprise : adresse_certifiee.'])
    await list.apply()
    const services = [{ ...JSON.parse(doors)[0], id: 'dora--s1', structure_id: 'dora--2', thematiques: [digital] }]
    await (await openList(app, 'services.json', JSON.stringify(services))).apply()
    expect((await directoryRows(app)).places).toEqual([
      {
        ...address,
        name: 'Maison des Ormes',
        latitude: '45.85',
        longitude: '4.68',
        openingHours: 'Mo-Fr 08:30-12:30; PH off',
        accessibilityUrl: 'https://acceslibre.beta.gouv.fr/app/69-lozanne/',
        services: ['equipment'],
        updatedOn: '2026-04-02',
      },
    ])
    const { content } = await exported(app, { list: 'actors', format: 'data-inclusion-structures' })
    expect(JSON.parse(Buffer.from(content).toString())).toMatchObject([
      { nom: 'Maison des Ormes', latitude: 45.85, longitude: 4.68, horaires_accueil: 'Mo-Fr 08:30-12:30; PH off' },
    ])
  })
})

const digital = 'numerique--acquerir-un-equipement'

test('contacts of the governance: structures, persons, functions; nobody becomes a confirmed member by it', async () => {
  const app = await createReadyApp()
  const list = await openList(
    app,
    'contacts-membres.csv',
    `\ufeffStructure,Typologie,Nom,Prénom,Email,Téléphone,Fonction,Referent FNE
Ville de Tilleuls,"Collectivité, commune",DUVAL,Jeanne,jeanne.duval@exemple.fr,0474000000,Directrice,Oui
Ville de Tilleuls,"Collectivité, commune",ORMOY,Paul,paul.ormoy@exemple.fr,,Agent,Non
Union des Ormes,,,,,,,
`,
  )
  expect(list.opened.format).toBe('governance')
  expect(countsOf(await list.apply())).toEqual({ new: 3 })
  const { actors, persons } = await directoryRows(app)
  expect(actors).toEqual([
    { name: 'Union des Ormes' },
    {
      name: 'Ville de Tilleuls',
      kind: 'commune',
      posts: [
        ['DUVAL', 'Directrice'],
        ['ORMOY', 'Agent'],
      ],
    },
  ])
  expect(persons).toEqual([
    { firstName: 'Jeanne', lastName: 'DUVAL', email: 'jeanne.duval@exemple.fr', phone: '+33474000000' },
    { firstName: 'Paul', lastName: 'ORMOY', email: 'paul.ormoy@exemple.fr' },
  ])
})

test('JSON of the national schema is the same file', async () => {
  const app = await createReadyApp()
  const place = {
    id: '1',
    nom: 'Relais',
    pivot: '00000000000000',
    services: ['Loisirs et créations numériques'],
    date_maj: '2026-01-01',
  }
  const list = await openList(app, 'lieux.json', JSON.stringify([{ ...place, telephone: '04' }]))
  expect(list.opened.format).toBe('lieux-v1')
  const { lines } = plainly(await list.preview())
  expect(lines).toMatchObject([
    {
      line: 1,
      effect: 'new',
      issues: [{ column: 5, columnName: 'telephone', value: '04', reason: 'un numéro de téléphone a dix chiffres' }],
    },
  ])
})
