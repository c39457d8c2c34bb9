import type {
  IndicatorReport,
  ReportIndicator,
  ReportSector,
} from '#main/indicators/documents/indicator-workbook/report.ts'
import { reportPeriods } from '#main/indicators/documents/indicator-workbook/report-periods.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import type { Period } from '#shared/text/period.ts'

interface Asked {
  readonly sectors?: readonly string[]
  readonly indicators?: number
  readonly period?: string
  /** Structures a sector; 0: no figure at all. */
  readonly structures?: number
  readonly names?: readonly string[]
  readonly detail?: boolean
  readonly campaign?: boolean
}

const id = (kind: string, rank: number): RowId => `${kind}-${String(rank).padStart(4, '0')}` as RowId

const kinds: readonly Pick<ReportIndicator, 'name' | 'unit' | 'measure' | 'overTime' | 'better'>[] = [
  { name: 'Formations organisées', unit: 'formations', measure: 'count', overTime: 'sum', better: 'more' },
  { name: 'Emplois créés', unit: 'emplois', measure: 'fte', overTime: 'sum', better: 'more' },
  { name: 'Délai de réponse', unit: 'jours', measure: 'count', overTime: 'last', better: 'less' },
  { name: 'Accompagnements', unit: 'participations', measure: 'count', overTime: 'sum', better: 'more' },
  { name: 'Fiches d’annuaire à jour', unit: 'part', measure: 'percent', overTime: 'last', better: 'more' },
  { name: 'Satisfaction', unit: 'note', measure: 'scale', overTime: 'last', better: 'more' },
  { name: 'Représentativité', unit: 'part', measure: 'percent', overTime: 'last', better: 'more' },
  { name: 'Dépenses engagées', unit: 'euros', measure: 'euros', overTime: 'sum', better: 'less' },
]

/** Invented indicators with their figures, as a workbook is given them: the same each time. */
export const sampleReport = ({
  sectors = ['Nord', 'Ouest', 'Sud'],
  indicators: count = 8,
  period: asked = '2025-T3',
  structures: each = 3,
  names = [],
  detail = false,
  campaign = true,
}: Asked = {}): IndicatorReport => {
  const period = asked as Period
  const places: readonly ReportSector[] = sectors.map((name, rank) => ({ id: id('sector', rank), name }))
  const axes = [0, 1, 2].map((rank) => ({
    id: id('axis', rank),
    label: `Axe ${rank + 1}`,
    title: ['Équiper et former', 'Accompagner chacun', 'Coordonner'][rank] ?? null,
  }))
  const indicators = Array.from({ length: count }, (_none, rank) => ({
    ...indicatorOf(rank, count, places, names[rank]),
    at: period,
  }))
  const structures = new Map(
    Array.from({ length: each * Math.max(1, places.length) }, (_none, rank) => [
      id('actor', rank),
      `Atelier des Trois Ponts ${rank + 1}`,
    ]),
  )
  return {
    programme: 'Feuille de route «\u00a0France Numérique Ensemble\u00a0» – Département de la Haute-Lisière',
    organisation: 'Département de la Haute-Lisière',
    day: '2025-10-30',
    exportedBy: 'Ysaline MERLERIVE',
    period,
    filters: 'tous les axes\u00a0; tous les secteurs\u00a0; toutes les structures',
    axes,
    sectors: places,
    indicators,
    figures: figuresOf(indicators, places, [...structures.keys()], reportPeriods(period).all),
    asked: [],
    unconfirmed: [],
    elsewhere: new Map(),
    allSectorsTold: true,
    printsAll: false,
    structures: detail ? structures : null,
    campaign: campaign
      ? {
          name: 'Collecte du 3e trimestre',
          answers: (['received', 'refused', 'overdue', 'waived', 'toSend'] as const).map((state, rank) => ({
            actor: id('actor', rank),
            structure: `Atelier des Trois Ponts ${rank + 1}`,
            sector: places[0] ?? null,
            state,
            bare: false,
            sentOn: state === 'toSend' ? null : '2025-10-01',
            remindedOn: state === 'overdue' ? '2025-10-20' : null,
          })),
          inWords: [],
        }
      : null,
  }
}

const indicatorOf = (
  rank: number,
  count: number,
  sectors: readonly ReportSector[],
  name: string | undefined,
): Omit<ReportIndicator, 'at'> => {
  const axis = Math.floor((rank * 3) / count)
  const kind = kinds[rank % kinds.length] ?? kinds[0]
  if (kind === undefined) throw new Error('No kind')
  const isFirst = Math.floor((Math.max(0, rank - 1) * 3) / count) !== axis || rank === 0
  return {
    ...kind,
    name: name ?? (rank < kinds.length ? kind.name : `${kind.name} ${rank + 1}`),
    id: id('indicator', rank),
    code: `A${axis + 1}.${rank + 1}`,
    axis: id('axis', axis),
    definition: 'Nombre de sessions tenues pendant la période, quel que soit le nombre de personnes formées.',
    calculation: isFirst ? 'Somme des sessions de chaque structure.' : null,
    source: 'Déclaration',
    frequency: 'quarterly',
    provider: 'actors',
    nationalEquivalent: rank % 3 === 0 ? 'Accompagnements (La Coop)' : null,
    earlier: rank === 1 ? [{ until: '2025-01-01', definition: 'Contrats de plus de six mois.' }] : [],
    breakdowns:
      rank === 3
        ? [
            {
              name: 'Âge',
              items: ['Moins de 18 ans', '18 - 39', '40 - 69', '70 ans et plus'].map((label, at) => ({
                id: id('item', at),
                label,
              })),
            },
          ]
        : [],
    fiches: rank % 2 === 0 ? ['Axe 1, action 2\u00a0: mission de reconditionnement'] : [],
    targets:
      rank % 4 === 1
        ? []
        : [null, ...sectors.map((one) => one.id)].map((sector, place) => ({
            id: id('target', 100 * rank + place),
            indicator: id('indicator', rank),
            sector,
            year: 2025,
            value: String(targetOf(kind, sector === null ? Math.max(1, sectors.length) : 1)),
            decidedBy: 'Comité de pilotage',
            decidedOn: '2024-12-13',
          })),
    notes: rank === 3 ? [{ period: '2025-T3' as Period, text: 'Deux ateliers étaient fermés en août.' }] : [],
  }
}

const targetOf = ({ measure, overTime }: (typeof kinds)[number], places: number): number => {
  if (measure === 'percent') return 80
  if (measure === 'scale') return 4
  return (overTime === 'last' ? 30 : 2_000) * places
}

const figuresOf = (
  indicators: readonly ReportIndicator[],
  sectors: readonly ReportSector[],
  structures: readonly RowId[],
  periods: readonly Period[],
): readonly KnownFigure[] =>
  indicators.flatMap((indicator, at) =>
    periods.flatMap((period, when) =>
      structures.flatMap((actor, rank) => {
        const sector = sectors.length === 0 ? null : (sectors[rank % sectors.length]?.id ?? null)
        const items = [null, ...indicator.breakdowns.flatMap((one) => one.items.map((item) => item.id))]
        return items.map((item, part): KnownFigure => {
          const size = 20 + ((at * 37 + when * 11 + rank * 53) % 97) + 40 * when
          const isRatio = indicator.measure === 'percent' || indicator.measure === 'scale'
          const parts = items.length - 1
          const value = item === null ? size * Math.max(1, parts) : size + (part % 2 === 0 ? 1 : -1)
          return {
            id: `figure-${at}-${when}-${rank}-${part}` as RowId,
            indicator: indicator.id,
            period,
            actor,
            sector,
            item,
            answer: 'given',
            value: indicator.measure === 'fte' ? value / 4 : indicator.measure === 'scale' ? size * 4 : value,
            outOf: isRatio ? size + 30 : null,
            note: null,
            source: 'campaign',
            givenOn: '2025-10-15',
            copies: 1,
          }
        })
      }),
    ),
  )
