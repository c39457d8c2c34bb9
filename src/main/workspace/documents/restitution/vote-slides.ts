import { enumerated } from '#shared/kernel/enumerated.ts'
import { totalVotes } from '#shared/records/roadmap/formulation/vote-count.ts'
import type { Slide } from '#shared/records/slide-show.ts'
import { agree, numberWord, plural } from '#shared/text/french-numbers.ts'
import { run, set, shortened, text, words } from './parts.ts'
import type { Restitution, Said, SectorVotes } from './restitution.ts'

/** Of a name beside its bar: two lines. */
const longestName = 58

/** The most bars of a chart of one sector. */
const mostBars = 5

/** One slide a sector, all drawn to one scale: what got the most votes there. A sector where nothing was counted has none. */
export const voteSlides = ({ sectors }: Restitution): readonly Slide[] => {
  const counted = sectors.filter(({ said }) => said.some(({ votes }) => (votes ?? 0) > 0))
  const most = Math.max(...counted.flatMap(({ said }) => said.map(({ votes }) => votes ?? 0)))
  return counted.map((sector) => voteSlide(sector, most))
}

const voteSlide = (sector: SectorVotes, most: number): Slide => {
  const voted = sector.said.filter(({ votes }) => (votes ?? 0) > 0)
  const shown = voted.slice(0, mostBars)
  const others = sector.said.length - shown.length
  const total = totalVotes(sector.said.map(({ votes }) => votes))
  const name = sectorName(sector.name)
  return {
    layout: 'figure',
    title: `${name}\u00a0: ce qui a reçu le plus de voix`,
    parts: [
      {
        kind: 'bars',
        name: `Graphique\u00a0: voix, ${name}`,
        place: { left: 1.5, top: 4.1, width: 21.5, height: 13.4 },
        chart: {
          description: set(
            `${name}, en barres\u00a0: ${shown.map(told).join('\u00a0; ')}. ${gommettes(total)} en tout.`,
          ),
          categories: shown.map((one) => shortened(one.text, longestName)),
          series: [
            {
              name: 'Gommettes',
              bars: shown.map(({ votes }) => ({ value: votes ?? 0, label: String(votes ?? 0), provisional: false })),
            },
          ],
          // One scale for all sectors, with room for the figure at the end of the longest bar.
          most: Math.ceil(most * 1.12),
          percent: false,
        },
      },
      text('Total et citation', { left: 24, top: 4.3, width: 8.4, height: 12.8 }, [
        words('figure', gommettes(total)),
        ...(sector.votesEach === null ? [] : [words('small', eachWords(sector.votesEach))]),
        ...(sector.quotation === null
          ? []
          : [
              words('small', ''),
              words('second', run(`«\u00a0${shortened(sector.quotation, 120)}\u00a0»`, { italic: true })),
            ]),
        ...(others === 0 ? [] : [words('small', ''), words('small', othersWords(others))]),
      ]),
    ],
    notes: [`${name}\u00a0: tout ce qui a été dit.`, ...sector.said.map((one) => set(told(one)))],
  }
}

const eachWords = (count: number): string => `${numberWord(count, 'f')} par personne`

const othersWords = (count: number): string =>
  agree(
    count,
    'et une autre formulation, dans les notes',
    `et ${numberWord(count, 'f')} autres formulations, dans les notes`,
  )

const told = ({ text, votes }: Said): string => (votes === null ? `${text} (sans compte)` : `${text} (${votes})`)

export const sectorName = (name: string | null): string => (name === null ? 'Tout le département' : `Secteur ${name}`)

export const gommettes = (count: number): string => plural(count, 'gommette', 'gommettes')

/** « secteurs Amont, Plaine et Plateau » */
export const sectorNames = (names: readonly string[]): string =>
  names.length > 4
    ? `${numberWord(names.length)} secteurs`
    : `${agree(names.length, 'secteur', 'secteurs')} ${enumerated(names)}`
