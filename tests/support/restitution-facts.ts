import type { TargetShare } from '#main/indicators/documents/target-share.ts'
import type { ToldFiche } from '#main/roadmap/documents/told-roadmap.ts'
import type { AxisVotes, Restitution } from '#main/workspace/documents/restitution/restitution.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Axis, Espace } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'

/** What is given back of a département where nothing was said yet. */
export const nothingSaid: Restitution = {
  day: '2026-11-30',
  espace: null,
  shownAt: null,
  method: { held: [], people: 0, structures: 0, votesEach: null, committee: null },
  sectors: [],
  axes: [],
  loose: [],
  chosen: [],
  shares: [],
  toCome: [],
  asked: null,
}

const longName =
  'Communauté de communes des Hautes Vallées de la Lisière et du Plateau de Sainte-Radegonde-en-Montagne, pôle des solidarités'
const longText =
  'Aller au-devant des habitants éloignés du numérique, là où ils vivent, au moment où ils en ont besoin, avec ceux qui les connaissent déjà et sans jamais leur demander deux fois les mêmes choses'

export const fiche = (axis: number, rank: number, more: Partial<ToldFiche> = {}): ToldFiche => ({
  id: `fiche-${axis}-${rank}` as RowId,
  reference: `${axis}.${rank}`,
  title: `Action ${rank} de l’axe ${axis}`,
  state: 'running',
  bearers: ['Centre social'],
  endsOn: '2027-06-30',
  late: false,
  stakes: [],
  outcomes: ['Un lieu par vallée'],
  next: null,
  budget: null,
  funded: 0,
  measures: [],
  ...more,
})

export const axis = (number: number, fiches: readonly ToldFiche[], more: Partial<AxisVotes> = {}): AxisVotes => ({
  axis: { id: `axis-${number}` as RowId, number, title: `Axe commun ${number}` } as Axis,
  stake: 'Être là, souvent',
  objectives: ['Aucun habitant loin d’une aide'],
  actions: [],
  fiches,
  votes: [],
  formulations: [],
  ...more,
})

export const share = (name: string, rate: number, more: Partial<TargetShare> = {}): TargetShare => ({
  name,
  measure: 'count',
  overTime: 'sum',
  period: '2026-T3' as Period,
  value: rate,
  target: 100,
  rate,
  provisional: false,
  answered: null,
  ...more,
})

/** Everything at its most: forty fiches of five axes, eight sectors, names that no slide has room for. */
export const everythingLong: Restitution = {
  ...nothingSaid,
  espace: {
    departementName: 'Département de la Haute-Lisière',
    programmeKind: 'Feuille de route départementale pour l’inclusion numérique',
    programmeName: 'France Numérique Ensemble en Haute-Lisière 2026-2029',
    replyEmail: 'coordination-inclusion-numerique@departement-haute-lisiere.example',
    phone: '04 65 71 00 10',
  } as Espace,
  shownAt: { title: longText, date: '2027-01-11', place: longName },
  method: {
    held: Array.from({ length: 16 }, (_none, rank) => ({ date: `2026-${rank < 8 ? '09' : '12'}-15`, first: rank < 8 })),
    people: 1_234,
    structures: 321,
    votesEach: 3,
    committee: '2026-12-17',
  },
  sectors: Array.from({ length: 8 }, (_none, rank) => ({
    name: `Vallées et plateaux du Haut-Pays n° ${rank + 1}`,
    votesEach: 3,
    said: Array.from({ length: 12 }, (_nothing, vote) => ({
      text: `${longText} (${vote})`,
      votes: rank === 7 ? null : 30 - vote,
    })),
    quotation: rank % 2 === 0 ? longText.slice(0, 118) : null,
  })),
  axes: Array.from({ length: 7 }, (_none, index) =>
    axis(
      index + 1,
      Array.from({ length: index === 0 ? 16 : 4 }, (_nothing, rank) =>
        fiche(index + 1, rank + 1, {
          title: `${longText} ${rank}`,
          bearers: [longName, longName],
          late: rank === 2,
          budget: 1_280_000,
          funded: 640_000,
        }),
      ),
      {
        axis: { id: `axis-${index + 1}` as RowId, number: index + 1, title: longText } as Axis,
        stake: longText,
        objectives: [longText, longText, longText, longText],
        actions: [longText],
        votes: [9, 8, 7, 6, 5, 4, 3, 0],
        formulations: [2, 2, 2, 2, 2, 2, 2, 0],
      },
    ),
  ),
  loose: Array.from({ length: 9 }, () => ({
    text: longText,
    votes: 4,
    sector: 'Vallées et plateaux du Haut-Pays n° 1',
  })),
  chosen: [
    fiche(1, 1, {
      title: longText,
      bearers: [longName, longName],
      stakes: [longText],
      outcomes: Array.from({ length: 9 }, () => longText),
      next: { text: longText, dueOn: '2027-03-31' },
      budget: 9_999_999_999,
      funded: 1_234_567_890,
      measures: [longText, longText, longText],
    }),
    fiche(1, 2, { title: longText, bearers: [], outcomes: [], endsOn: null }),
  ],
  shares: [
    share('Personnes accompagnées dans une démarche administrative en ligne', 186),
    share('Permanences tenues', 90, { provisional: true, answered: { given: 8, asked: 12 } }),
    share('Relais formés', 4),
    share('Équipements vendus ou donnés', 0),
    share('Fiches d’annuaire à jour', 100),
    share('Emplois de médiation numérique', 83),
    share('Communes couvertes', 51),
  ],
  toCome: Array.from({ length: 6 }, (_none, rank) => ({
    title: longText,
    date: `2027-02-0${rank + 1}`,
    place: longName,
  })),
  asked: { period: '2026-T4' as Period, dueOn: '2027-01-31' },
}
