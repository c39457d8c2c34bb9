import L from 'leaflet'
import { useEffect, useRef } from 'react'
import type { MapPart, PlacesMap, Segment } from '#shared/contract/directory/territory.ts'
import { ratioOf } from '#shared/records/directory/places-ratio.ts'
import type { Position } from '#shared/records/directory/positions.ts'
import classes from './map.module.css'
import type { MapView } from './map-items.ts'
import { type Tints, tintOf } from './tints.ts'

/** The name of the hatching, which `PlacesMap` draws. */
export const hatchingId = 'map-blank'

/** Pixels left around what is shown. */
const padding: L.PointExpression = [20, 20]

/** Around one commune alone, it and the next ones. */
const nearestFit = 12

/** Shows these positions, without motion. */
export const showAll = (map: L.Map, positions: readonly Position[]): void => {
  if (positions.length === 0) return
  map.fitBounds(L.latLngBounds(positions.map(latLng)), { padding, maxZoom: nearestFit, animate: false })
}

/** Shows all at first, and again when there is other ground; not when a place merely changed. */
export function useFit(map: L.Map | null, positions: readonly Position[]): void {
  const which = positions.length === 0 ? '' : `${positions.length} ${positions[0]} ${positions.at(-1)}`
  const latest = useRef(positions)
  useEffect(() => {
    latest.current = positions
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what is shown changes
  useEffect(() => {
    if (map !== null) showAll(map, latest.current)
  }, [map, which])
}

/** Nearer, by half a step at least, than where all is seen at once: near enough for the names of communes. */
export const isNear = (map: L.Map, { zoom }: MapView, positions: readonly Position[]): boolean =>
  zoom > map.getBoundsZoom(L.latLngBounds(positions.map(latLng)), false, L.point(padding).multiplyBy(2)) + 0.5

interface Look {
  /** `null`: no tint. */
  readonly tints: Tints | null
  readonly blanks: boolean
}

/** Draws the pieces under the places, then their lines. */
export function useGround(map: L.Map | null, { parts, ground }: Pick<PlacesMap, 'parts' | 'ground'>, look: Look): void {
  const { tints, blanks } = look
  useEffect(() => {
    if (map === null) return
    const layer = L.layerGroup(parts.flatMap((part) => piecesOf(part, tints, blanks)))
    layer.addLayer(linesOf(ground.lines, classes.line))
    for (const { edge } of parts) layer.addLayer(linesOf(edge, classes.edge))
    layer.addTo(map)
    return () => {
      layer.remove()
    }
  }, [map, parts, ground, tints, blanks])
}

/** Draws the edge of one part above all. */
export function useChosenEdge(map: L.Map | null, part: MapPart | null): void {
  useEffect(() => {
    if (map === null || part === null) return
    const layer = linesOf(part.edge, classes.chosenEdge).addTo(map)
    return () => {
      layer.remove()
    }
  }, [map, part])
}

const piecesOf = (part: MapPart, tints: Tints | null, blanks: boolean): readonly L.Layer[] => {
  const ratio = ratioOf(part)
  const tint = tints === null || ratio === null ? undefined : tintOf(tints, ratio)
  return part.pieces.flatMap(({ rings, asked, blank }) => {
    const shape = rings.map((ring) => ring.map(latLng))
    const ground = L.polygon(shape, {
      interactive: false,
      stroke: false,
      fillOpacity: 1,
      className: [classes.piece, asked ? classes[`tint${tint}`] : classes.outside].filter(Boolean).join(' '),
    })
    const hatched = { interactive: false, stroke: false, fillColor: `url(#${hatchingId})`, fillOpacity: 1 }
    return blank && blanks ? [ground, L.polygon(shape, hatched)] : [ground]
  })
}

const linesOf = (lines: readonly Segment[], className: string | undefined): L.Polyline =>
  L.polyline(
    lines.map((line) => line.map(latLng)),
    { interactive: false, noClip: true, smoothFactor: 0, className: className ?? '' },
  )

const latLng = ([longitude, latitude]: Position): L.LatLngTuple => [latitude, longitude]
