import { enumerated } from '#shared/kernel/enumerated.ts'
import { agree } from '#shared/text/french-numbers.ts'
import type { FicheSource, GatheredHere } from './printed-fiche.ts'

/** « des secteurs Nord et Ouest et du secrétariat du département », each said once; « » when none is known. */
export const sourceWords = (sources: readonly FicheSource[]): string => {
  const sectors = [...new Set(sources.flatMap((one) => (one.kind === 'sector' ? [one.name] : [])))]
  const ofSectors =
    sectors.length === 0 ? [] : [`${agree(sectors.length, 'du secteur', 'des secteurs')} ${enumerated(sectors)}`]
  return [...ofSectors, ...(sources.some(({ kind }) => kind === 'hub') ? ['du secrétariat du département'] : [])].join(
    ' et ',
  )
}

/** « 2 fiches-actions des secteurs Nord et Ouest ». */
export const gatheredWords = ({ fiches, sources }: GatheredHere): string =>
  [`${fiches} fiches-actions`, sourceWords(sources)].filter((part) => part !== '').join(' ')
