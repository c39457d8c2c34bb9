import { cell, row } from '#main/office/paper/cells.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { ficheStates, nationalNeeds } from '#shared/records/roadmap/fiche/fiche.ts'
import { isOpenFiche } from '#shared/records/roadmap/fiche/late.ts'
import { euros } from '#shared/text/euros.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Heading, Inline, Table, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { shortAxisName } from '../axis-name.ts'
import { commentsTable } from '../fiche/comments-table.ts'
import { contributionTables } from '../fiche/contribution-tables.ts'
import { bearersOf, columnDate, fundingIn, missing, originWords } from '../fiche/fiche-words.ts'
import { gatheredWords } from '../fiche/source-words.ts'
import { stepsTable } from '../fiche/steps-table.ts'
import { askedSentence } from './asked.ts'
import { stateOn } from './fiche-state.ts'
import { titleOf } from './fiches-of.ts'
import { financing } from './financing.ts'
import { putInPlace } from './put-in-place.ts'
import type { RoadmapFiche } from './roadmap.ts'
import type { Setting } from './setting.ts'

/** A fiche in the roadmap. */
export interface FichePages {
  /** What a committee needs first, then how it is put in place: a page of two may begin with each. */
  readonly sections: readonly (readonly Block[])[]
  /** « Fiche 1.1 – Mettre sur la route un bus » */
  readonly called: string
}

export const fichePages = (told: RoadmapFiche, setting: Setting): FichePages => {
  const { axis, reference, steps, comments, gathered } = told
  const asked = askedSentence(told, setting.roadmap.day)
  const place = putInPlace(told)
  return {
    called: `Fiche\u00a0${reference} – ${cutAtWord(titleOf(told), 90)}`,
    sections: [
      [
        paragraph(axis === null ? 'Dans aucun axe' : cutAtWord(shortAxisName(axis), 95), 'reminder'),
        {
          type: 'heading',
          attrs: { level: 2, anchor: setting.anchors.fiche(told) },
          content: [plain(`${reference}\u00a0\u00a0${titleOf(told)}`)],
        },
        identity(told, setting.roadmap.day),
        ...(asked === null
          ? []
          : [paragraph([plain('Attendu du comité', { type: 'bold' }), plain(` – ${asked}`)], 'callOut')]),
        ...place.stakes,
      ],
      steps.length === 0 ? [] : [title('Étapes'), ...stepsTable(steps, 'tight')],
      place.means,
      [
        ...financing(told),
        ...(comments.length === 0 ? [] : [title('Ce que disent les secteurs'), commentsTable(comments)]),
        ...contributions(gathered?.contributions ?? []),
        ...(place.left.length === 0
          ? []
          : [
              paragraph(
                [plain('Reste à écrire', { type: 'bold' }), plain(`\u00a0: ${place.left.join(', ')}.`)],
                'note',
              ),
            ]),
      ],
    ],
  }
}

const title = (text: string): Heading => ({ type: 'heading', attrs: { level: 3 }, content: [plain(text)] })

const contributions = (told: Parameters<typeof contributionTables>[0]): readonly Block[] =>
  told.length === 0 ? [] : [title('Fiches réunies ici'), ...contributionTables(told)]

type Fact = readonly [name: string, words: readonly Inline[]]

/** Two facts a line, each after its name. */
const identity = (told: RoadmapFiche, day: string): Table => {
  const facts = factsOf(told, day)
  return {
    type: 'table',
    attrs: {
      look: 'facts',
      widths: [14, 36, 14, 36],
      title: 'Identité de la fiche-action',
      description:
        'Deux faits par ligne, chacun précédé de son nom : état, porteur, secteur, période, budget, origine.',
    },
    content: Array.from({ length: Math.ceil(facts.length / 2) }, (_, line): TableRow => {
      const pair = facts.slice(2 * line, 2 * line + 2)
      return row(
        ...pair.flatMap(([name, words]) => [
          cell('label', [paragraph(name, 'label')]),
          cell('content', [paragraph(words)], pair.length === 1 ? 3 : 1),
        ]),
      )
    }),
  }
}

const factsOf = (told: RoadmapFiche, day: string): readonly Fact[] => {
  const { fiche, sector, gathered } = told
  const origin = originWords(told)
  return [
    ['État', stateWords(told, day)],
    ['Porteur', bearerWords(told)],
    ['Secteur', inlines(sector ?? 'Tout le département')],
    ['Période', periodWords(fiche)],
    ['Budget', budgetWords(told)],
    ['Origine', origin === '' ? missing('Non notée') : withOrdinals(origin)],
    ...(gathered === null ? [] : [['Réunit', inlines(gatheredWords(gathered))] satisfies Fact]),
    ...(fiche.nationalNeeds === null || fiche.nationalNeeds.length === 0
      ? []
      : [['Besoins', inlines(fiche.nationalNeeds.map((need) => nationalNeeds[need]).join(' ; '))] satisfies Fact]),
  ]
}

const stateWords = (told: RoadmapFiche, day: string): readonly Inline[] => [
  plain(choiceWord(ficheStates, stateOn(told, day)), { type: 'bold' }),
  ...(told.fiche.stateReason === null ? [] : inlines(`\n${told.fiche.stateReason}`)),
]

const bearerWords = (told: RoadmapFiche): readonly Inline[] => {
  const names = bearersOf(told)
  if (names.length > 0) return inlines(names.join('\n'))
  return isOpenFiche(told.fiche) ? missing('À désigner') : [plain('–')]
}

/** « 10.2026 – 24.01.2028 » */
const periodWords = ({ startsOn, endsOn }: RoadmapFiche['fiche']): readonly Inline[] => {
  if (startsOn !== null && endsOn !== null) return inlines(`${columnDate(startsOn)} – ${columnDate(endsOn)}`)
  if (startsOn !== null) return withOrdinals(`À partir du ${longDate(startsOn)}`)
  return endsOn === null ? missing('À fixer') : withOrdinals(`Jusqu’au ${longDate(endsOn)}`)
}

/** « 86 000 € ; accordé 58 000 €, reste 28 000 € ». */
const budgetWords = ({ fiche, parties }: RoadmapFiche): readonly Inline[] => {
  const { budget, granted, missing: left } = fundingIn({ fiche, parties })
  const note = fiche.budgetNote === null ? [] : inlines(`\n${fiche.budgetNote}`)
  if (budget === null) return [...missing('À chiffrer'), ...note]
  if (budget === 0) return [plain('Sans coût propre'), ...note]
  return [
    plain(`${euros(budget)}${granted > 0 ? `\u00a0; accordé ${euros(granted)}` : ''}`),
    ...(left > 0 ? [plain(', '), plain(`reste ${euros(left)}`, { type: 'bold' })] : []),
    ...note,
  ]
}
