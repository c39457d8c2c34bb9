import type { Roadmap, RoadmapFiche } from './roadmap.ts'

/** Every fiche that is printed, in reading order. */
export const fichesOf = ({ axes, loose }: Pick<Roadmap, 'axes' | 'loose'>): readonly RoadmapFiche[] => [
  ...axes.flatMap(({ fiches }) => fiches),
  ...loose,
]

/** « 1.2 Ouvrir un atelier ». */
export const referredTitle = ({ reference, fiche: { title } }: RoadmapFiche): string =>
  `${reference} ${title ?? 'Fiche-action sans intitulé'}`
