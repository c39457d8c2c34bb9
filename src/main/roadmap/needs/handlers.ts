import { rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { oneLine } from '#main/office/paper/one-line.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { NeedLine, needsContract } from '#shared/contract/roadmap/needs.ts'
import type { Fiche, Need } from '#shared/records/records.ts'
import { isOpenNeed } from '#shared/records/roadmap/long-awaited.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import { needLines } from '../read/need-lines.ts'
import { newFiche } from '../read/new-fiche.ts'
import { newsLines } from '../read/news-lines.ts'
import { loadSurroundings } from '../read/surroundings.ts'

export const needsHandlers = (context: FeatureContext): Handlers<typeof needsContract> => {
  const { db } = context.workspace
  const today = () => localDay(context.clock.now())
  return {
    list: () => ({
      today: today(),
      sectors: loadSurroundings(db).sectors,
      lines: inReadingOrder(needLines(context, rows(db, 'need'))),
    }),
    get: ({ need }) => {
      const [line] = needLines(context, [demand(db, 'need', need)])
      if (line === undefined) throw missing('need')
      return {
        today: today(),
        line,
        ...loadSurroundings(db),
        news: newsLines(
          db,
          rows(db, 'newsItem', (q) => q.where('need', '=', need)),
        ),
      }
    },
    about: ({ record, id }) =>
      inReadingOrder(
        needLines(
          context,
          rows(db, 'need', (q) => q.where(record, 'in', record === 'meeting' ? [id] : sameEntry(db, record, id).ids)),
        ),
      ),
    raise: ({ text, about }) => {
      const id = context.ids.row()
      const { values } = cleanValues({ raisedOn: today(), ...about, text, state: 'open' })
      context.write({ intent: 'needs.raise', writes: [{ record: 'need', id, values }] })
      return { id }
    },
    settle: ({ need: id, state, answer }) => {
      const { values } = cleanValues(settledValues(demand(db, 'need', id), { state, answer: answer || null }, today()))
      context.write({ intent: `needs.${state}`, writes: [{ record: 'need', id, values }] })
      return null
    },
    toFiche: ({ need: id, axis }) => {
      const need = demand(db, 'need', id)
      const fiche = context.ids.row()
      const { title, stakes } = ficheOfNeed(need)
      const { values } = cleanValues({ ...newFiche(db, { title, axis, sector: need.sector }), stakes })
      context.write({
        intent: 'needs.toFiche',
        writes: [
          { record: 'fiche', id: fiche, values },
          { record: 'need', id, values: { fiche } },
        ],
      })
      return { fiche }
    },
  }
}

/** A title that still reads as one. */
const longestTitle = 160

/** The fiche that a need begins: its first words name it, and all of them are what is at stake. */
const ficheOfNeed = ({ text }: Pick<Need, 'text'>): { readonly title: string } & Pick<Fiche, 'stakes'> => {
  const words = text ?? ''
  return { title: cutAtWord(oneLine(words).trim() || 'Besoin sans texte', longestTitle), stakes: doc(paragraph(words)) }
}

/** What waits first, the oldest at the top, undated last; then the others, latest first. */
const inReadingOrder = (lines: readonly NeedLine[]): readonly NeedLine[] => {
  const open = lines.filter(({ need }) => isOpenNeed(need))
  const others = lines.filter(({ need }) => !isOpenNeed(need))
  return [
    ...open.toSorted((a, b) => compare(a.need.raisedOn ?? never, b.need.raisedOn ?? never) || byId(a, b)),
    ...others.toSorted((a, b) => compare(dayOf(b), dayOf(a)) || byId(a, b)),
  ]
}

const never = '9999-12-31'

const dayOf = ({ need }: NeedLine): string => need.answeredOn ?? need.raisedOn ?? ''

const byId = (a: NeedLine, b: NeedLine): number => compare(a.need.id, b.need.id)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

type Settled = Pick<Need, 'state' | 'answer' | 'answeredOn'>

/** What a need becomes: only an answer has a day, that of the first time it was answered. */
const settledValues = (need: Settled, { state, answer }: Pick<Need, 'state' | 'answer'>, today: string): Settled => ({
  state,
  answer: answer ?? need.answer,
  answeredOn: state === 'answered' ? (need.answeredOn ?? today) : null,
})
