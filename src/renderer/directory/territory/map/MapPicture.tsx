import type { MapPart, PlacesMap } from '#shared/contract/directory/territory.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import { PictureActions } from '../../../components/chart/PictureActions.tsx'
import { hexOf, onPaper } from '../../../components/chart/paper-colours.ts'
import { type Picture, pictureOf } from '../../../components/chart/picture.ts'
import { dayOf, longDate } from '../../../words/dates.ts'
import { territoryName } from '../../../words/territory.ts'
import type { Look } from './legend-entries.ts'
import { type MapColours, mapDrawing } from './map-drawing.ts'
import type { MapView } from './map-items.ts'
import { mapCaptions, mapDescription, mapTitle } from './picture-words.ts'

interface Props {
  readonly places: PlacesMap
  readonly look: Look
  readonly view: MapView
  readonly chosen: MapPart | null
  readonly isNamed: boolean
  /** « secteur Nord »; `null`: the whole territory. */
  readonly part: string | null
  /** The file of the contours of this poste. */
  readonly contours: string | null
}

/** The map as the screen shows it, as a picture: the same as one does of charts. */
export function MapPicture({ part, contours, ...seen }: Props) {
  const { espace } = useWorkspace()
  const { places, look } = seen
  const title = mapTitle(look, [territoryName(espace), ...(part === null ? [] : [part])])
  const draw = (): Picture =>
    onPaper(() => {
      const colours = mapColours()
      return pictureOf({
        ...mapDrawing(seen, colours),
        title,
        description: mapDescription(places.parts),
        captions: mapCaptions(places, { contours, day: longDate(dayOf(new Date())) }),
        ink: colours.ink,
      })
    })
  return <PictureActions title={title} draw={draw} />
}

const mapColours = (): MapColours => {
  const ink = hexOf('var(--ink)')
  const surface = hexOf('var(--surface)')
  const tint = (rank: number): string => hexOf(`var(--tint-${rank})`)
  return {
    tints: [surface, tint(1), tint(2), tint(3), tint(4)],
    outside: hexOf('var(--sunken)'),
    surface,
    line: hexOf('var(--line-2)'),
    edge: hexOf('var(--ink-3)'),
    ink,
    freshness: { fresh: ink, watch: ink, check: hexOf('var(--ochre)'), refresh: hexOf('var(--brick)') },
  }
}
