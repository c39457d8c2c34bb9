import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { isOpenFiche, isOverdue } from '#shared/records/roadmap/fiche/late.ts'
import { agreedEuros } from '#shared/text/euros.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { agree } from '#shared/text/french-numbers.ts'
import { plain } from '#shared/text/rich-text/build.ts'
import type { Inline } from '#shared/text/rich-text/rich-text.ts'
import { fundingIn, partiesOf } from '../fiche/fiche-words.ts'
import { fichesOf } from './fiches-of.ts'
import type { Roadmap, RoadmapFiche } from './roadmap.ts'

/** What a fiche asks of the committee by what it says and what it lacks, in the order in which a committee takes it. */
interface Asked {
  readonly kind: 'bearer' | 'end' | 'paused' | 'funds' | 'own'
  /** As it is said of this fiche alone, without its capital nor its full stop. */
  readonly words: string
  /** Whole euros that are to be found. */
  readonly missing: number
}

const askedOf = ({ fiche, parties }: RoadmapFiche, day: string): readonly Asked[] => {
  if (!isOpenFiche(fiche)) return []
  const { missing } = fundingIn({ fiche, parties })
  const all: readonly (Omit<Asked, 'missing'> | false)[] = [
    partiesOf({ parties }, 'bearer').length === 0 && { kind: 'bearer', words: 'désigner un porteur' },
    isOverdue(fiche, day) && {
      kind: 'end',
      words: `fixer une nouvelle échéance\u00a0: celle du ${longDate(fiche.endsOn ?? day)} est passée`,
    },
    // What is asked in words says what to do of the pause.
    fiche.state === 'paused' &&
      fiche.askedOfCommittee === null && { kind: 'paused', words: pausedWords(fiche.stateReason) },
    missing > 0 && {
      kind: 'funds',
      words: `confirmer le plan de financement\u00a0: ${agreedEuros(missing, 'reste à trouver', 'restent à trouver')}`,
    },
    fiche.askedOfCommittee !== null && { kind: 'own', words: lowered(fiche.askedOfCommittee) },
  ]
  return all.flatMap((one) => (one === false ? [] : [{ ...one, missing }]))
}

const pausedWords = (reason: string | null): string =>
  reason === null ? 'reprendre l’action, ou l’abandonner' : `reprendre l’action, ou l’abandonner (${lowered(reason)})`

/** Inside a sentence: without its full stop, nor the capital of an article or of a verb; what may be a name keeps its own. */
const lowered = (text: string): string =>
  text
    .trim()
    .replace(/[.\s]+$/, '')
    .replace(opening, (word) => word.toLowerCase())

const opening =
  /^(?:L[ae]s?|L(?=’)|Une?|D[eu]s?|Ce(?:t|tte|s)?|Ils?|Elles?|On|\p{Lu}\p{Ll}+(?:er|ir|[bdiptv]re))(?=[\s’])/u

/** « Confirmer le plan de financement : 28 000 € restent à trouver ; dire… »; `null` when nothing is asked. */
export const askedSentence = (told: RoadmapFiche, day: string): string | null => {
  const asked = askedOf(told, day)
  return asked.length === 0 ? null : `${sentenceCase(asked.map(({ words }) => words).join('\u00a0; '))}.`
}

/** What the committee is asked for, of the axes first, then of the fiches, what is asked of several said once. */
export const decisionsAsked = (roadmap: Pick<Roadmap, 'axes' | 'loose' | 'day'>): readonly (readonly Inline[])[] => {
  const asked = fichesOf(roadmap).flatMap((told) =>
    askedOf(told, roadmap.day).map((one) => ({ ...one, reference: told.reference })),
  )
  const ofKind = (kind: Asked['kind']) => asked.filter((one) => one.kind === kind)
  return [
    ...axesToValidate(roadmap.axes),
    ...together(ofKind('funds'), (all) =>
      all.length === 1
        ? (all[0]?.words ?? '')
        : `compléter le plan de financement\u00a0: ${agreedEuros(
            all.reduce((sum, { missing }) => sum + missing, 0),
            'reste à trouver',
            'restent à trouver',
          )}`,
    ),
    ...together(ofKind('bearer'), () => 'désigner un porteur'),
    ...together(ofKind('end'), (all) =>
      all.length === 1 ? (all[0]?.words ?? '') : 'fixer une nouvelle échéance\u00a0: la leur est passée',
    ),
    ...[...ofKind('paused'), ...ofKind('own')].flatMap((one) => together([one], () => one.words)),
  ]
}

interface Referred extends Asked {
  readonly reference: string
}

const together = (
  all: readonly Referred[],
  words: (all: readonly Referred[]) => string,
): readonly (readonly Inline[])[] =>
  all.length === 0
    ? []
    : [
        [
          plain(`${agree(all.length, 'Fiche', 'Fiches')}\u00a0${enumerated(all.map(({ reference }) => reference))}`, {
            type: 'bold',
          }),
          plain(` – ${words(all)}.`),
        ],
      ]

const axesToValidate = (axes: Roadmap['axes']): readonly (readonly Inline[])[] => {
  const left = axes.filter(({ axis }) => axis.state !== 'validated')
  if (left.length === 0) return []
  const numbers = left.map(({ axis }) => String(axis.number ?? 'sans numéro'))
  return [
    [
      plain(agree(left.length, `Axe\u00a0${numbers[0]}`, `Axes\u00a0${enumerated(numbers)}`), { type: 'bold' }),
      plain(agree(left.length, ' – le valider.', ' – les valider.')),
    ],
  ]
}
