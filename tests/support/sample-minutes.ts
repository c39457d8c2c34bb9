import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { RecordDeclaration, RowOf } from '#shared/records/record.ts'
import { records } from '#shared/records/records.ts'
import { ficheRubrics } from '#shared/records/roadmap/fiche-rubrics.ts'
import { bullets, doc, item, line, ordered, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, ListItem, Marker, RichText, Table } from '#shared/text/rich-text/rich-text.ts'
import type { RowId } from '../../src/shared/kernel/ids.ts'

/** Invented minutes with every feature of the format, hostile text included. No person of it exists. */
export const sampleMinutes = (): Minutes => ({
  meeting: row(records.meeting, 'meeting', { title: '3e concertation', kind: 'concertation', date: '2025-03-01' }),
  espace: row(records.espace, 'espace', {
    departementName: 'Val-d’Exemple',
    departementCode: '95',
    scope: 'hors Plaine du Modèle',
    programmeKind: 'Feuille de route',
    programmeName: 'Numérique en commun',
    lead: 'Les documents projetés sont joints.',
  }),
  sector: row(records.sector, 'sector', { name: 'Est' }),
  series: null,
  next: null,
  pictures: [],
  rubrics: ficheRubrics([]),
  rubricTexts: [],
  sections,
  untreated: [],
  attendances,
  followUps: [
    row(records.followUp, 'decision', {
      kind: 'decision',
      text: 'Publier l’annuaire',
      bearer: 'Réseau Alpha',
      dueOn: '2025-06-30',
    }),
    row(records.followUp, 'dropped', { kind: 'task', text: 'Imprimer une carte', state: 'dropped' }),
  ],
  axes: [row(records.axis, 'axis-4', { number: 4, title: 'Relier les lieux' })],
  threads: [],
  axisSheets: [
    row(records.axisSheet, 'sheet', {
      axis: id('axis-4'),
      stakes: doc(bullets(item(paragraph('Des lieux qui s’ignorent')), item(paragraph('Des horaires épars')))),
      restatedStakes: line('Que chaque lieu sache orienter : où, quand, vers qui ?'),
      objectives: doc(bullets(item(paragraph('Un annuaire commun dans 2 ans')))),
      proposedActions: doc(bullets(item(paragraph('Publier les horaires')), item(paragraph('Former les accueils')))),
      priorityLabel: 'Reformulation des deux actions retenues sur cet axe',
      priorityActions: doc(
        bullets(
          item(
            paragraph([plain('Action 1.', { type: 'bold' }), plain(' Tenir un annuaire')]),
            paragraph('Chaque trimestre.'),
          ),
          item(paragraph('Action 2. Se rencontrer')),
        ),
      ),
    }),
  ],
  fiches: [
    row(records.fiche, 'fiche', {
      axis: id('axis-4'),
      number: 1,
      title: 'Tenir un annuaire',
      stakes: line('Savoir qui fait quoi.'),
      steps: doc(
        ordered(
          1,
          item(
            paragraph('Recenser'),
            bullets(
              signed(
                'doubleArrow',
                paragraph('partir des communes'),
                bullets(
                  signed('arrow', paragraph('celles qui ont un lieu'), bullets(item(paragraph('Liste : annexe 2')))),
                  signed(
                    'arrow',
                    paragraph('les autres'),
                    bullets(item(paragraph('mairie')), item(paragraph('école'))),
                  ),
                ),
              ),
            ),
          ),
          item(paragraph('Vérifier')),
        ),
      ),
      outcomes: doc(ordered(3, item(paragraph('Un annuaire vérifié')), item(paragraph('Une carte')))),
      partners: doc(bullets(item(paragraph('Communes'), bullets(item(paragraph('secrétaires de mairie')))))),
      feasibility: 'untreated',
      impact: 'high',
      complements: line('Qui répond quand l’annuaire se trompe ?'),
    }),
  ],
})

const id = (name: string): RowId => name as RowId

/** A row with every other field unset. */
const row = <R extends RecordDeclaration>(record: R, name: string, values: Partial<RowOf<R>>): RowOf<R> => ({
  ...(Object.fromEntries(Object.keys(record.fields).map((field) => [field, null])) as RowOf<R>),
  id: id(name),
  ...values,
})

const section = (name: string, title: string, values: Partial<RowOf<typeof records.section>>) =>
  row(records.section, name, { kind: 'text', level: 1, numbering: 'auto', title: line(title), ...values })

const signed = (marker: Marker, ...content: readonly Block[]): ListItem => ({ ...item(...content), attrs: { marker } })

const nested: RichText = doc(
  bullets(
    item(
      paragraph('Niveau un'),
      bullets(
        item(
          paragraph('Niveau deux'),
          bullets(item(paragraph('Niveau trois'), bullets(item(paragraph('Niveau quatre'))))),
        ),
      ),
    ),
    signed('square', paragraph('Un carré'), paragraph('et sa suite')),
  ),
)

const quotes: RichText = doc(
  {
    type: 'blockquote',
    content: [
      paragraph('« Personne ne doit rester au guichet ? »'),
      paragraph([plain('Rapport imaginaire – page 12', link('https://exemple.fr/rapport-élu?année=2025'))], 'source'),
    ],
  },
  { type: 'blockquote', content: [paragraph('Une citation sans source.')] },
  paragraph([
    plain('Écrire à '),
    plain('l’équipe', link('mailto:equipe@exemple.fr')),
    plain(', jamais à '),
    plain('ceci', link('javascript:alert(1)')),
    plain('.'),
  ]),
)

function link(href: string) {
  return { type: 'link', attrs: { href } } as const
}

const typedTable: Table = {
  type: 'table',
  content: [
    { type: 'tableRow', content: ['Lieu', 'Ouverture', 'Places'].map((text) => heading(text)) },
    {
      type: 'tableRow',
      content: [
        { type: 'tableCell', attrs: { rowspan: 2 }, content: [paragraph('Médiathèque du Moulin')] },
        cell('mardi'),
        cell('12'),
      ],
    },
    {
      type: 'tableRow',
      content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [paragraph('sur rendez-vous')] }],
    },
  ],
}

function heading(text: string) {
  return { type: 'tableHeader', content: [paragraph(text)] } as const
}

function cell(text: string) {
  return { type: 'tableCell', content: [paragraph(text)] } as const
}

const hostile = doc(
  paragraph('Nul\0, échappement\x1b, non-caractère\ufffe, moitié\ud800, sens\u202e, e\u0301 décomposé'),
  paragraph('<script>alert("1")</script> & _x0041_ ]]>'),
  paragraph('=SOMME(A1:A9)'),
)

const sections = [
  section('welcome', 'Accueil par', {
    body: doc(
      paragraph('Madame Aurore TESTARD – Atelier des Exemples', 'speaker'),
      paragraph('Directrice – Pôle des essais', 'speakerRole'),
      paragraph('Ordre du jour : trois points ; durée : 3 h 00.'),
    ),
  }),
  section('points', 'Points abordés', { body: doc(...nested.content, ...quotes.content) }),
  section('lists', 'Listes numérotées', {
    body: doc(
      ordered(1, item(paragraph('un')), item(paragraph('deux'))),
      paragraph('Puis de nouveau :'),
      ordered(1, item(paragraph('premier'))),
      typedTable,
      paragraph('Après le tableau.'),
    ),
  }),
  section('axis', '', {
    kind: 'axis',
    level: 2,
    numbering: 'none',
    title: doc(paragraph([plain('Axe prioritaire 4 – ', { type: 'bold' }), plain('Relier les lieux')])),
    axisSheet: id('sheet'),
  }),
  section('sheets', 'Fiches-actions', { body: line('Une fiche a été écrite.') }),
  section('parent', 'Axe prioritaire 4 – Relier les lieux', { level: 2, numbering: 'none' }),
  section('sheet-1', 'Action 1 : Tenir un annuaire', {
    kind: 'fiche',
    level: 3,
    numbering: 'none',
    fiche: id('fiche'),
  }),
  section('closing', 'Clôture', { numbering: 'none', body: hostile }),
  section('decided', 'Décisions et suites à donner', { kind: 'followUps', numbering: 'none' }),
  section('people', 'Liste des personnes présentes', { kind: 'attendance', numbering: 'forced', forcedNumber: 9 }),
]

const person = (name: string, values: Partial<RowOf<typeof records.attendance>>) =>
  row(records.attendance, name, { meeting: id('meeting'), status: 'present', ...values })

const attendances = [
  person('p1', { lastName: 'ZÉPHYR', firstName: 'Basile', structure: 'Commune de Modèle' }),
  person('p2', {
    lastName: 'ÉTALON',
    firstName: 'Inès',
    role: 'Conseillère',
    structure: 'Réseau Alpha\nAntenne de l’Est',
  }),
  person('p3', { lastName: 'ÉTALON', firstName: 'Ariane', structure: 'Réseau Alpha' }),
  person('p4', { lastName: 'DUMODÈLE-DE LA TRÈS-LONGUE-RUE', firstName: 'Marie-Léopoldine' }),
  person('p5', { lastName: 'ABSENT', firstName: 'Noé', status: 'excused' }),
  // Invited, and not heard of since: no list names them.
  person('p6', { lastName: 'ATTENDU', firstName: 'Léon', status: null }),
]
