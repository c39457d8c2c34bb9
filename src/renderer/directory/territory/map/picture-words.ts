import type { MapPart, PlacesMap } from '#shared/contract/directory/territory.ts'
import { ratioOf } from '#shared/records/directory/places-ratio.ts'
import { epciName } from '../../../words/epci.ts'
import type { Look } from './legend-entries.ts'
import { mapNotes, mapSentence } from './map-sentences.ts'
import { ratioFigure } from './tints.ts'

const titles: Readonly<Record<Look['colour'], string>> = {
  places: 'Lieux pour 10\u00A0000\u00A0habitants',
  freshness: 'Lieux et fraîcheur de ce qu’on en sait',
  none: 'Lieux',
}

/** « Lieux pour 10 000 habitants, Rhône, secteur Nord ». */
export const mapTitle = ({ colour, tints }: Pick<Look, 'colour' | 'tints'>, where: readonly string[]): string =>
  [titles[colour === 'places' && tints === null ? 'none' : colour], ...where].join(', ')

/** What the map shows, for who does not see it: its sentence, then each intercommunality asked. */
export const mapDescription = (parts: readonly MapPart[]): string => {
  const asked = parts.filter((part) => part.asked)
  const told = asked.flatMap((part) => {
    const ratio = ratioOf(part)
    return part.epci === null || ratio === null ? [] : [`${epciName(part.epci.name)}\u00A0: ${ratioFigure(ratio)}`]
  })
  const ratios = told.length === 0 ? [] : [`Lieux pour 10\u00A0000\u00A0habitants\u00A0: ${told.join('\u00A0; ')}.`]
  return [mapSentence(asked), ...ratios].join(' ')
}

interface Source {
  /** The file of the contours of this poste. */
  readonly contours: string | null
  readonly day: string
}

/** Under the map: what it says, what it does not show or only nearly, whose its lines are, and the day. */
export const mapCaptions = (places: PlacesMap, { contours, day }: Source): readonly string[] => {
  const asked = places.parts.filter((part) => part.asked)
  return [
    mapSentence(asked),
    mapNotes({ ...places, parts: asked }).join(' '),
    `${sourceOf(places.ground, contours)} Édité le ${day} avec Concerto.`,
  ].filter((one) => one !== '')
}

const sourceOf = ({ kind }: PlacesMap['ground'], contours: string | null): string => {
  if (kind === 'contours') return `Contours\u00A0: ${contours ?? 'ajoutés sur cet ordinateur'}.`
  return kind === 'none'
    ? ''
    : 'Communes\u00A0: code officiel géographique (Etalab)\u00A0; positions\u00A0: GeoNames (CC\u00A0BY\u00A04.0)\u00A0; contour du département\u00A0: MapSVG (CC\u00A0BY\u00A04.0).'
}
