import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { type Convergence, convergenceOf } from '#shared/records/roadmap/formulation/convergence.ts'
import { totalVotes } from '#shared/records/roadmap/formulation/vote-count.ts'
import { type BarChart, type Slide, seriesColors } from '#shared/records/slide-show.ts'
import { agree, counted, numberWord } from '#shared/text/french-numbers.ts'
import { run, set, shortened, text, words } from './parts.ts'
import type { AxisVotes, Restitution, SaidFirst, SectorVotes } from './restitution.ts'
import { gommettes, sectorName } from './vote-slides.ts'

/** The most bars of the chart. */
const mostBars = 5

interface Line {
  readonly name: string
  /** By sector. */
  readonly votes: readonly number[]
}

/** The votes of each axis, sector by sector, and whether the sectors meet; `null` when nothing was voted. */
export const convergenceSlide = ({ axes, sectors, loose }: Restitution): Slide | null => {
  const voted = axes.filter(({ votes }) => totalVotes(votes) > 0)
  const outside = looseLine(loose, sectors)
  const lines = [...voted.map(lineOf), ...outside]
  if (voted.length === 0) return null
  const shown = [...voted.slice(0, mostBars - outside.length).map(lineOf), ...outside]
  const left = lines.length - shown.length
  const convergence = convergenceIn(axes, sectors)
  return {
    layout: 'figure',
    title: titleOf(voted.length, convergence),
    parts: [
      {
        kind: 'bars',
        name: 'Graphique\u00a0: voix de chaque axe, par secteur',
        place: { left: 1.5, top: 4, width: 30.7, height: 10.9 },
        chart: chartOf(shown, sectors),
      },
      text('Convergence', { left: 1.5, top: 15, width: 30.7, height: 2.7 }, [
        words('small', ...sentence(convergence, loose), ...(left === 0 ? [] : [` ${othersWords(left)}`])),
      ]),
    ],
    notes: [
      ...lines.map((line) => told(line, sectors)),
      ...loose.map((one) => set(`Hors axes\u00a0: ${looseWords(one)}.`)),
    ],
  }
}

const lineOf = ({ axis, votes }: AxisVotes): Line => ({
  name: [`Axe\u00a0${axis.number ?? ''}`.trim(), axis.title].filter(Boolean).join(' – '),
  votes,
})

const looseLine = (loose: readonly SaidFirst[], sectors: readonly SectorVotes[]): readonly Line[] => {
  const votes = sectors.map(({ name }) =>
    totalVotes(loose.filter((one) => one.sector === name).map(({ votes }) => votes)),
  )
  return totalVotes(votes) === 0 ? [] : [{ name: 'Hors axes', votes }]
}

/** More sectors than colours: the last are told together. */
const chartOf = (lines: readonly Line[], sectors: readonly SectorVotes[]): BarChart => {
  const names = sectors.map(({ name }) => shortened(name ?? sectorName(null), 32))
  const kept = sectors.length <= seriesColors.length ? sectors.length : seriesColors.length - 1
  const votesOf = (line: Line, rank: number): number =>
    rank < kept ? (line.votes[rank] ?? 0) : totalVotes(line.votes.slice(kept))
  const series = [...names.slice(0, kept), ...(kept < sectors.length ? ['Autres secteurs'] : [])]
  return {
    description: set(`Voix de chaque axe, par secteur\u00a0: ${lines.map((line) => told(line, sectors)).join(' ')}`),
    // With many bars, a name has one line.
    categories: lines.map(({ name }) => shortened(name, lines.length > 4 ? 26 : 50)),
    series: series.map((name, rank) => ({
      name,
      bars: lines.map((line) => ({
        value: votesOf(line, rank),
        label: String(votesOf(line, rank)),
        provisional: false,
      })),
    })),
    most: Math.max(...lines.map(({ votes }) => totalVotes(votes))),
    percent: false,
  }
}

const told = ({ name, votes }: Line, sectors: readonly SectorVotes[]): string =>
  set(
    `${name}\u00a0: ${gommettes(totalVotes(votes))} (${sectors.map((sector, rank) => `${sectorName(sector.name)} ${votes[rank] ?? 0}`).join(', ')}).`,
  )

/** An axis that gathers nothing changes nothing. */
const convergenceIn = (axes: readonly AxisVotes[], sectors: readonly SectorVotes[]): Convergence | null => {
  const gathering = axes.filter(({ formulations }) => totalVotes(formulations) > 0)
  return convergenceOf(
    gathering.map(({ axis }) => axis.id),
    gathering.flatMap(({ axis, formulations }) =>
      sectors.flatMap((_sector, sector) => ((formulations[sector] ?? 0) > 0 ? [{ axis: axis.id, sector }] : [])),
    ),
  )
}

const titleOf = (axes: number, convergence: Convergence | null): string => {
  const subject = sentenceCase(counted(axes, 'axe', 'axes'))
  if (convergence?.kind === 'strong')
    return `${subject}, ${agree(axes, 'porté', 'portés')} par les ${numberWord(convergence.sectors)} secteurs`
  return `${subject}, et ${convergence === null ? 'les voix' : 'les secteurs'} qui ${agree(axes, 'le', 'les')} portent`
}

const names = { strong: 'Convergence forte', partial: 'Convergence partielle', weak: 'Convergence faible' } as const

const sentence = (convergence: Convergence | null, loose: readonly SaidFirst[]) => [
  ...(convergence === null
    ? []
    : [run(`${names[convergence.kind]}\u00a0:`, { bold: true }), run(` ${convergenceWords(convergence)} `)]),
  ...(loose.length === 0 ? [] : [run(looseSentence(loose))]),
]

const convergenceWords = ({ kind, axes, shared, sectors }: Convergence): string => {
  const all = `la parole des ${numberWord(sectors)} secteurs`
  if (kind === 'strong') return `${agree(axes, 'l’axe', 'chaque axe')} réunit ${all}.`
  if (shared === 0) return `aucun axe ne réunit ${all}.`
  return `${counted(shared, 'axe', 'axes')} sur ${numberWord(axes)} ${agree(shared, 'réunit', 'réunissent')} ${all}.`
}

const looseSentence = (loose: readonly SaidFirst[]): string => {
  const named = loose.slice(0, 2)
  const rest = loose.length - named.length
  const words = [...named.map(looseWords), ...(rest === 0 ? [] : [counted(rest, 'autre', 'autres', 'f')])]
  const count = `${sentenceCase(counted(loose.length, 'demande reste', 'demandes restent', 'f'))} hors des axes`
  return set(`${count}\u00a0: ${enumerated(words)}.`)
}

const looseWords = ({ text, sector }: SaidFirst): string =>
  [`«\u00a0${shortened(text, 44)}\u00a0»`, sector === null ? null : `(${shortened(sector, 20)})`]
    .filter(Boolean)
    .join(' ')

const othersWords = (count: number): string =>
  sentenceCase(counted(count, 'autre axe est dans les notes.', 'autres axes sont dans les notes.'))
