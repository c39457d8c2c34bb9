import type { NationalAction } from '#shared/contract/roadmap/fiches-export.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { nationalNeeds } from '#shared/records/roadmap/fiche/fiche.ts'
import { spanOf } from '#shared/records/roadmap/fiche/span.ts'
import { stepTree } from '#shared/records/roadmap/step-tree.ts'
import { isEmpty, linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block, RichText } from '#shared/text/rich-text/rich-text.ts'
import { bearersOf } from './fiche-words.ts'
import type { PrintedFiche } from './printed-fiche.ts'

/** A fiche as the national platform asks for an action: plain texts, ready to be pasted. */
export const nationalAction = (printed: PrintedFiche): NationalAction => {
  const { fiche } = printed
  const told = {
    name: fiche.title ?? '',
    context: listed(fiche.stakes),
    description: paragraphs(
      isEmpty(fiche.steps) ? followedSteps(printed) : listed(fiche.steps),
      titled('Dans 3 ans nous aurons réalisé :', listed(fiche.outcomes)),
      titled('Partenaires :', listed(fiche.partners)),
      titled('Conditions de réussite :', listed(fiche.conditions)),
      titled('Indicateurs de réussite :', listed(fiche.indicators)),
    ),
    needs: (fiche.nationalNeeds ?? []).map((need) => nationalNeeds[need]).join('\n'),
    years: yearsOf(printed).join(', '),
    bearers: bearersOf(printed).join('\n'),
  }
  return Object.fromEntries(
    Object.entries(told).map(([field, text]) => [field, field === 'needs' ? text : withNoBreakSpaces(text)]),
  ) as unknown as NationalAction
}

const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

const titled = (title: string, text: string): string => (text === '' ? '' : `${title}\n${text}`)

const followedSteps = ({ steps }: PrintedFiche): string =>
  stepTree(steps)
    .map(({ step, depth }) => `${'  '.repeat(depth - 1)}– ${step.text ?? ''}`)
    .join('\n')

/** The words of a text, its lists as lines that begin with a dash: a field of a form keeps no other look. */
const listed = (text: RichText | null): string => (text === null ? '' : text.content.flatMap(blockLines).join('\n'))

const blockLines = (block: Block): readonly string[] => {
  if (block.type !== 'bulletList' && block.type !== 'orderedList') return linesOf({ type: 'doc', content: [block] })
  return block.content.flatMap((item) => {
    const [first = '', ...others] = item.content.flatMap(blockLines)
    return [`– ${first}`, ...others.map((line) => `  ${line}`)]
  })
}

/** A year typed by mistake (« 2206 ») would fill the field. */
const mostYears = 12

/** Every year it runs, as far as it is known. */
const yearsOf = ({ fiche, steps }: PrintedFiche): readonly number[] => {
  const { startsOn, endsOn } = spanOf(fiche, steps)
  const from = startsOn ?? endsOn
  const to = endsOn ?? startsOn
  if (from === null || to === null) return []
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  if (last - first >= mostYears) return [first, last]
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index)
}
