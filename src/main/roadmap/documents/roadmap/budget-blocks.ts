import { cell, headCell, row } from '#main/office/paper/cells.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { moneySentence, uncostedSentence } from '#shared/records/roadmap/fiche/budget-sentence.ts'
import { type FunderShare, funderKey } from '#shared/records/roadmap/fiche/budget-table.ts'
import { isAnswered } from '#shared/records/roadmap/fiche/funding.ts'
import { fundingStates } from '#shared/records/roadmap/fiche-party.ts'
import { euros } from '#shared/text/euros.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { columnDate, missing, partiesOf, partyName } from '../fiche/fiche-words.ts'
import { fichesOf, isLong, isPrinted, shortTitleOf } from './fiches-of.ts'
import { moneyOf } from './money.ts'
import type { Roadmap } from './roadmap.ts'
import { compactHeading, partHeading, type Setting } from './setting.ts'

/** Funders that have a column; the others share one. */
const mostFunders = 4

/** Whether any money is told. */
export const isCosted = (roadmap: Roadmap): boolean => {
  const { total } = moneyOf(roadmap)
  return total.budget > 0 || total.requested > 0
}

/** What the fiches cost by axis and by funder, what nobody grants yet, and what is asked for. */
export const budgetBlocks = (setting: Setting): readonly Block[] => {
  const { roadmap } = setting
  const { total } = moneyOf(roadmap)
  const uncosted = uncostedSentence(total)
  return [
    partHeading('budget', setting),
    paragraph(
      [plain(moneySentence(total), { type: 'bold' }), ...(uncosted === '' ? [] : [plain(` ${uncosted}`)])],
      'lead',
    ),
    crossTable(roadmap),
    paragraph(
      'En euros, taxes comprises, sur la durée de la fiche\u00a0; «\u00a0à chiffrer\u00a0» compte pour zéro. Par financeur\u00a0: ce qu’il accorde.',
      'note',
    ),
    ...pendingBlocks(roadmap),
  ]
}

type Money = ReturnType<typeof moneyOf>
type Funded = Money['axes'][number]['fiches'][number]

const crossTable = (roadmap: Roadmap): Block => {
  const { axes, funders, total } = moneyOf(roadmap)
  const granting = funders.filter(({ granted }) => granted > 0)
  const shown = granting.length > mostFunders + 1 ? granting.slice(0, mostFunders) : granting
  const others = granting.slice(shown.length)
  const grantedBy = (fiches: readonly Funded[], of: readonly Pick<FunderShare, 'actor' | 'name'>[]): number => {
    const wanted = new Set(of.map(funderKey))
    return fiches
      .flatMap((fiche) => fiche.funders)
      .reduce((sum, one) => sum + (wanted.has(funderKey(one)) ? one.granted : 0), 0)
  }
  const columns = [...shown.map((one) => [one]), ...(others.length === 0 ? [] : [others])]
  const amountsOf = (fiches: readonly Funded[]) => columns.map((of) => figureOf(grantedBy(fiches, of)))
  const all = axes.flatMap(({ fiches }) => fiches)
  const nameOf = (id: (typeof axes)[number]['axis']) => {
    const number = roadmap.axes.find(({ axis }) => axis.id === id)?.axis.number
    return number == null ? 'Dans aucun axe' : `Axe ${number}`
  }
  const share = (amount: number) => (total.budget === 0 ? '–' : `${Math.round((100 * amount) / total.budget)}\u00a0%`)
  const funderWidth = Math.min(16, 54.8 / columns.length)
  const actionWidth = 70.4 - columns.length * funderWidth
  return {
    type: 'table',
    attrs: {
      look: isLong(roadmap) ? 'dense' : 'tight',
      widths: [6.6, actionWidth, 11.5, ...columns.map(() => funderWidth), 11.5],
      title: 'Budget par axe et par financeur',
      description:
        'Une ligne par fiche, puis par axe, puis le total et sa part : ce qui est prévu, ce que chaque financeur accorde, ce qui reste à trouver.',
    },
    content: [
      row(
        ...['Fiche', 'Action'].map((name) => headCell(name)),
        ...[
          'Prévu',
          ...shown.map(({ name }) => shortFunder(name)),
          ...(others.length === 0 ? [] : ['Autres']),
          'À trouver',
        ].map((name) => headCell(name, true)),
      ),
      ...axes.flatMap(({ axis, fiches, total: own }) => [
        ...fiches.map((fiche) =>
          line('content', [
            fiche.told.reference,
            shortTitleOf(fiche.told, Math.max(isLong(roadmap) ? 14 : 26, Math.floor(actionWidth))),
            fiche.budget === null ? missing('à chiffrer') : figureOf(fiche.budget),
            ...amountsOf([fiche]),
            figureOf(fiche.missing),
          ]),
        ),
        line('label', ['', nameOf(axis), figureOf(own.budget), ...amountsOf(fiches), figureOf(own.missing)]),
      ]),
      line('label', ['', 'Total', figureOf(total.budget), ...amountsOf(all), figureOf(total.missing)]),
      line('content', [
        '',
        'Part du total',
        share(total.budget),
        ...columns.map((of) => share(grantedBy(all, of))),
        share(total.missing),
      ]),
    ],
  }
}

/** What names it, in the two lines that its column has. */
const shortFunder = (name: string): string =>
  cutAtWord(name.replace(/^Communauté de communes/u, 'CC').replace(/^Communauté d’agglomération/u, 'CA'), 24)

const figureOf = (amount: number): string => (amount === 0 ? '–' : euros(amount).replace('\u00a0€', ''))

const line = (role: 'content' | 'label', words: readonly (string | readonly Inline[])[]): TableRow => {
  const strong = (content: string | readonly Inline[]): readonly Inline[] =>
    typeof content !== 'string' ? content : content === '' ? [] : [plain(content, { type: 'bold' })]
  const cells = words.map((content, column) => {
    const told = role === 'content' ? content : strong(content)
    return cell(role, [paragraph(told, column < 2 ? (role === 'label' ? 'label' : null) : 'figure')])
  })
  return row(...cells.map((one) => ({ ...one, type: 'tableCell' as const })))
}

/** What is asked for and not answered. */
const pendingBlocks = (roadmap: Roadmap): readonly Block[] => {
  const asked = fichesOf(roadmap)
    .filter(isPrinted)
    .flatMap((told) =>
      partiesOf(told, 'funder')
        .filter(({ party }) => !isAnswered(party) && (party.amount ?? 0) > 0)
        .map((funder) => ({ told, funder })),
    )
  if (asked.length === 0) return []
  return [
    compactHeading('Demandes en cours'),
    {
      type: 'table',
      attrs: {
        look: 'tight',
        widths: [8, 44, 14, 20, 14],
        title: 'Demandes en cours',
        description:
          'Une ligne par demande sans réponse : la fiche, le financeur, l’état, la réponse attendue et le montant.',
      },
      content: [
        row(
          ...['Fiche', 'Financeur sollicité', 'État', 'Réponse attendue'].map((name) => headCell(name)),
          headCell('Montant', true),
        ),
        ...asked.map(({ told, funder }) => {
          const { amount, fundingState, answerOn } = funder.party
          return row(
            cell('content', [paragraph(told.reference)]),
            cell('content', [paragraph(partyName(funder))]),
            cell('content', [
              paragraph(fundingState === null ? missing('non précisé') : choiceWord(fundingStates, fundingState)),
            ]),
            cell('content', [paragraph(answerOn === null ? missing('À fixer') : columnDate(answerOn))]),
            cell('content', [paragraph(euros(amount ?? 0), 'figure')]),
          )
        }),
      ],
    },
  ]
}
