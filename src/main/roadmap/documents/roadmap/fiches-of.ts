import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import type { Roadmap, RoadmapFiche } from './roadmap.ts'

/** Every fiche of the roadmap, in reading order. */
export const fichesOf = ({ axes, loose }: Pick<Roadmap, 'axes' | 'loose'>): readonly RoadmapFiche[] => [
  ...axes.flatMap(({ fiches }) => fiches),
  ...loose,
]

/** What was given up has its line, and no page. */
export const isPrinted = ({ fiche: { state } }: RoadmapFiche): boolean => state !== 'dropped'

/** From this many fiches on, a table tells each on one line. */
const manyFiches = 17

export const isLong = (roadmap: Pick<Roadmap, 'axes' | 'loose'>): boolean => fichesOf(roadmap).length >= manyFiches

/** « 1.2 Ouvrir un atelier ». */
export const referredTitle = (told: RoadmapFiche): string => `${told.reference} ${titleOf(told)}`

export const titleOf = ({ fiche: { title } }: RoadmapFiche): string => title ?? 'Fiche-action sans intitulé'

/** In a table: as it was shortened, else as much of its title as there is room for. */
export const shortTitleOf = (told: RoadmapFiche, most = 60): string =>
  cutAtWord(told.fiche.shortTitle ?? titleOf(told), most)
