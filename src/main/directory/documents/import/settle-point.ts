import { departementOf } from '#shared/records/directory/territory.ts'
import { type Point, readPoint } from '#shared/text/normalise/coordinates.ts'
import { type Reading, reads, unreadable } from '#shared/text/normalise/reading.ts'
import type { Addresses } from './addresses.ts'
import type { ColumnOfLine } from './doubt-point.ts'
import { type LineDraft, say, textOf } from './draft.ts'

interface PointFacts {
  readonly pointColumn: ColumnOfLine
  readonly addresses: Pick<Addresses, 'nearestTown'>
}

/** Latitude and longitude mean something together only: one alone, or a point that is none, is left out. */
export const settlePoint = (draft: LineDraft, { pointColumn, addresses }: PointFacts): void => {
  const { place, issues, latitude, longitude } = draft
  if (latitude === null && longitude === null) return
  const tell = (reason: string): void => {
    const value = [latitude, longitude].filter((one) => one !== null).join(' ; ')
    issues.push({ ...(pointColumn ?? { column: null, columnName: null }), value, reason })
  }
  const reading = pointOf(draft, addresses)
  if (reading.ok) {
    say(place, 'given', 'latitude', reading.value.latitude)
    say(place, 'given', 'longitude', reading.value.longitude)
    if (reading.note !== null) tell(reading.note)
  } else tell(reading.reason)
}

const pointOf = (draft: LineDraft, addresses: PointFacts['addresses']): Reading<Point> => {
  const { latitude, longitude, metres } = draft
  if (latitude === null) return unreadable('il manque la latitude')
  if (longitude === null) return unreadable('il manque la longitude')
  const departement = departementIn(draft)
  const read = (isOnWebMap: boolean): Reading<Point> => readPoint(latitude, longitude, { departement, isOnWebMap })
  if (metres !== null || !inMetres.test(latitude)) return read(metres === 'web')
  const [legal, web] = [read(false), read(true)]
  if (!legal.ok || !web.ok || isOne(legal.value, web.value)) return legal
  return likelierOf({ legal, web }, (point) => nearness(point, departement, addresses))
}

/** « 6519924,5 », « 6 519 924 » */
const inMetres = /^\s*[-−+]?\d[\d\s]{3}/

type Read = Extract<Reading<Point>, { readonly ok: true }>

const isOne = (one: Point, other: Point): boolean =>
  one.latitude === other.latitude && one.longitude === other.longitude

/** The metres of the north of France on the maps of the web are also those of a legal projection, elsewhere: towns tell which. */
const likelierOf = ({ legal, web }: Record<'legal' | 'web', Read>, near: (point: Point) => number): Reading<Point> => {
  const [ofLegal, ofWeb] = [near(legal.value), near(web.value)]
  if (ofLegal > ofWeb) return legal
  if (ofWeb > ofLegal) return reads(web.value, 'lu comme un point des cartes du web (EPSG:3857)')
  return ofLegal > 0
    ? unreadable(
        `ces mètres disent ${wordsOf(legal)} en Lambert-93 et ${wordsOf(web)} sur les cartes du web\u00a0: ${toSay}`,
      )
    : reads(legal.value, `lu en Lambert-93\u00a0; si c’est un point des cartes du web, ${toSay}`)
}

const toSay = 'dites-le dans le titre de la colonne (« Lambert-93 », « EPSG:3857 »)'

const wordsOf = ({ value: { latitude, longitude } }: Read): string => `${latitude}, ${longitude}`

/** 2 near a town of the département that the line names, 1 near any that is known, else 0. */
const nearness = ({ latitude, longitude }: Point, departement: string | null, addresses: PointFacts['addresses']) => {
  const nearest = addresses.nearestTown([Number(longitude), Number(latitude)])
  if (nearest === null) return 0
  return departementOf(nearest.commune.code) === departement ? 2 : 1
}

/** Where the line says it is, which tells the projection of its metres. */
const departementIn = ({ place, actor }: LineDraft): string | null => {
  const [code] = [place, actor].flatMap((said) => textOf(said, 'inseeCode') ?? textOf(said, 'postcode') ?? [])
  return code === undefined ? null : departementOf(code)
}
