import type { ActorRow, PersonRow, PlaceRow } from '#shared/contract/directory/directory.ts'
import { plural } from '../../words/numbers.ts'

/** « Villefranche-sur-Saône, 1 antenne, 2 autres noms »: where a structure is, what it has, and whether it ever came. */
export const actorFacts = ({ commune, wholeDepartement, places, antennas, aliases, cameTimes }: ActorRow): string =>
  joined([
    wholeDepartement ? 'Tout le département' : commune,
    places > 0 ? plural(places, 'lieu', 'lieux') : antennas === 0 && 'sans lieu',
    antennas > 0 && plural(antennas, 'antenne', 'antennes'),
    aliases > 0 && plural(aliases, 'autre nom', 'autres noms'),
    cameTimes === 0 && 'jamais venue',
  ])

/** The structure that holds a place, and where it is. */
export const placeFacts = ({ structure, commune }: PlaceRow): string => joined([structure ?? 'sans structure', commune])

/** What someone does, and where. */
export const personFacts = ({ title, structure }: PersonRow): string => joined([title, structure])

/** « jamais », « 1 fois », « 3 fois ». */
export const cameWords = (times: number): string => (times === 0 ? 'jamais' : plural(times, 'fois', 'fois'))

const joined = (facts: readonly (string | false | null)[]): string => facts.filter(Boolean).join(', ')
