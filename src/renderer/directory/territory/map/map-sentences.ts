import type { MapPart, PlacesMap, StrayPlace } from '#shared/contract/directory/territory.ts'
import { ratioOf } from '#shared/records/directory/places-ratio.ts'
import { ofTown, withQue } from '#shared/text/article.ts'
import { theEpci } from '../../../words/epci.ts'
import { agree, counted, figure, numberWord, sentenceCase } from '../../../words/numbers.ts'
import { quoted } from '../../../words/spaces.ts'

/** How many times the least the greatest is, for them to differ at all, and for the times to be told. */
const same = 1.25
const manyTimes = 1.75

/** What the map says, in one sentence. */
export const mapSentence = (parts: readonly MapPart[]): string => {
  const known = parts.flatMap(({ epci, ...part }) => {
    const ratio = ratioOf(part)
    return epci === null || ratio === null ? [] : [{ name: theEpci(epci.name), ratio }]
  })
  const places = parts.reduce((sum, part) => sum + part.places, 0)
  if (places < 2) return places === 0 ? 'Aucun lieu n’est connu ici.' : 'Un seul lieu est connu.'
  const without = known.filter(({ ratio }) => ratio === 0)
  if (without.length > 0)
    return agree(
      without.length,
      `Aucun lieu n’est connu dans ${without[0]?.name}.`,
      `${sentenceCase(counted(without.length, 'intercommunalité', 'intercommunalités', 'f'))} n’ont aucun lieu connu.`,
    )
  const [least, ...others] = known.toSorted((a, b) => a.ratio - b.ratio)
  const most = others.at(-1)
  if (least === undefined || most === undefined)
    return `${sentenceCase(counted(places, 'lieu est connu', 'lieux sont connus'))} ici.`
  const times = most.ratio / least.ratio
  if (times < same) return 'Par habitant, toutes les intercommunalités ont à peu près autant de lieux.'
  if (times < manyTimes) return `Par habitant, ${most.name} a le plus de lieux, et ${least.name} le moins.`
  return `Par habitant, ${most.name} a ${numberWord(Math.round(times), 'f')} fois plus de lieux ${withQue(least.name)}.`
}

/** What the map does not show, or only nearly. */
export const mapNotes = ({
  unplaced,
  ground,
  parts,
}: Pick<PlacesMap, 'unplaced' | 'ground' | 'parts'>): readonly string[] => {
  const unknown = parts.reduce((sum, part) => sum + part.unknown, 0)
  return [
    ...unplacedNotes(unplaced),
    ...(ground.kind === 'cells'
      ? ['Carte approchée\u00A0: une maille est ce qui est plus près du centre d’une commune que d’un autre.']
      : []),
    ...(ground.kind === 'cells' && unknown > 0
      ? [
          agree(
            unknown,
            'D’une commune, Concerto ne sait pas où est le centre\u00A0: elle est dans les mailles voisines, et dans aucune zone blanche.',
            `De ${figure(unknown)} communes, Concerto ne sait pas où est le centre\u00A0: elles sont dans les mailles voisines, et dans aucune zone blanche.`,
          ),
        ]
      : []),
    ...(ground.kind === 'cells' && !ground.outlined
      ? ['Concerto n’a pas le contour de ce département\u00A0: la carte s’arrête à 6\u00A0km autour des communes.']
      : []),
  ]
}

/** Why there is no map: no place would be on it. */
export const noMapNotes = ({ unplaced, strays }: Pick<PlacesMap, 'unplaced' | 'strays'>): readonly string[] =>
  strays.length > 0
    ? unplacedNotes(unplaced)
    : [
        'Aucun lieu n’a de coordonnées\u00a0: la carte les place par leur latitude et leur longitude.',
        'Ajoutez-les dans l’annuaire, ou importez un fichier qui les donne.',
      ]

const unplacedNotes = (unplaced: number): readonly string[] =>
  unplaced === 0
    ? []
    : [`${sentenceCase(counted(unplaced, 'autre lieu n’a pas', 'autres lieux n’ont pas'))} de coordonnées.`]

/** « Espace Nautile » est placé à 400 km du département : il n’est pas sur la carte. */
export const straySentence = ({ name, kilometres, from }: StrayPlace): string =>
  from === 'departement'
    ? `${quoted(name)} est placé à ${distance(kilometres)} du département\u00A0: il n’est pas sur la carte.`
    : `${quoted(name)} est placé à ${distance(kilometres)} du centre ${ofTown(from.commune)}, sa commune.`

const distance = (kilometres: number): string => `${figure(Math.round(kilometres))}\u00A0km`
