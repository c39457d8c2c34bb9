import { readMeta } from '#main/db/meta.ts'
import { row } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { notFound } from '#main/kit/not-found.ts'
import { runTold } from '#main/kit/run-job.ts'
import { safeName } from '#main/kit/safe-name.ts'
import type { Telling } from '#main/kit/sending.ts'
import { textOf } from '#main/office/mail/message.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { Recipient, SendingSubject, sendingsContract, Variants } from '#shared/contract/workspace/sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { addressWrites } from './address-writes.ts'
import { draftNotOpened, nobodyReachable, tooSoon } from './errors.ts'
import { writeDrafts } from './jobs.ts'

/** How each room tells what it has to tell (`app/tellings.ts`). */
export type TellingOf = (context: FeatureContext, subject: SendingSubject) => Telling

export const sendingsHandlers = (context: FeatureContext, tellingOf: TellingOf): Handlers<typeof sendingsContract> => {
  const { db } = context.workspace
  const tell = (subject: SendingSubject) => tellingOf(context, subject)
  /** @throws AppFailure `sending-too-soon` */
  const tellNow = (subject: SendingSubject): Telling => {
    const telling = tell(subject)
    if (telling.page.waiting !== null) throw tooSoon(telling.page.waiting)
    return telling
  }

  /** @throws AppFailure `sending-unreachable` */
  const draftsTo = async (
    telling: Telling,
    to: readonly RowId[],
    variants: Variants,
    asked: Parameters<Telling['joined']>[2],
  ) => {
    const reached = chosen(telling, to).filter(({ reach }) => reach === 'mail')
    if (reached.length === 0) throw nobodyReachable('mail')
    const joined = await telling.joined(reached, variants, asked)
    const names = draftNames(reached)
    const messages = await Promise.all(reached.map((one) => telling.message(one, variants)))
    const drafts = messages.map(({ subject, parts }, at) => ({
      name: names[at] ?? '',
      to: reached[at]?.addresses[0] ?? '',
      replyTo: telling.replyTo ?? null,
      subject,
      text: textOf(parts),
      joined: joined[at] ?? [],
    }))
    const made = { drafts, madeOn: localDay(context.clock.now()) }
    const bytes = await runTold(context, writeDrafts, made, { job: asked.job, label: 'Préparation des brouillons' })
    return { drafts, bytes }
  }

  return {
    page: ({ subject }) => {
      const { recipients, page, letters } = tell(subject)
      const today = localDay(context.clock.now())
      return { today, recipients, letters: letters !== null, opens: context.openFile !== null, ...page }
    },
    message: async ({ subject, to, variants }) => {
      const telling = tell(subject)
      return { recipient: to, ...(await telling.message(theOne(telling, to), variants)) }
    },
    drafts: async ({ subject, to, variants, as, job }) => {
      const telling = tellNow(subject)
      const { drafts, bytes } = await draftsTo(telling, to, variants, { as, job })
      const [only] = drafts
      const one = drafts.length === 1 && only !== undefined
      return {
        name: one ? `${only.name}.eml` : telling.fileName,
        type: one ? 'message/rfc822' : 'application/zip',
        bytes,
        drafts: drafts.length,
      }
    },
    open: async ({ subject, to, variants, as }) => {
      const { drafts, bytes } = await draftsTo(tellNow(subject), [to], variants, { as, job: crypto.randomUUID() })
      const opened = await context.openFile?.({ name: `${drafts[0]?.name}.eml`, bytes })
      if (opened !== true) throw draftNotOpened()
      return null
    },
    letters: async ({ subject, to, job }) => {
      const telling = tellNow(subject)
      if (telling.letters === null) throw nobodyReachable('letter')
      const addressed = chosen(telling, to)
      return { ...(await telling.letters(addressed, job)), letters: addressed.length }
    },
    note: ({ subject, to, way, on, variants }) => {
      const telling = tellNow(subject)
      const by = readMeta(db, 'member')
      const noted = chosen(telling, to)
      context.write({
        intent: 'sendings.note',
        writes: [
          ...noted.map((one) => ({
            record: 'sending' as const,
            id: context.ids.row(),
            values: { kind: subject.kind, way: way ?? usualWay(one), on, by, ...telling.said(one, variants) },
          })),
          ...telling.after(new Set(noted.map(({ id }) => id))),
        ],
      })
      return { noted: noted.length }
    },
    forget: ({ subject, to }) => {
      const { noted, group } = theOne(tell(subject), to)
      const id = noted?.id ?? (group === 'others' ? to : null)
      if (id === null || row(db, 'sending', id) === null) throw missing('sending')
      context.write({ intent: 'sendings.forget', writes: [], removals: [{ record: 'sending', id }] })
      return null
    },
    address: ({ subject, to, typed }) => {
      const telling = tell(subject)
      const { values } = cleanValues({ typed })
      const writes = addressWrites(context, telling, theOne(telling, to), values.typed)
      context.write({ intent: 'sendings.address', writes })
      return null
    },
    add: ({ subject, ...who }) => {
      const writes = tell(subject).add?.(cleanValues(who).values)
      if (writes === undefined) throw missing('sending')
      context.write({ intent: 'sending.add', writes })
      return null
    },
  }
}

/** @throws AppFailure `not-found` when it is no longer one of them */
const theOne = ({ recipients }: Telling, id: RowId): Recipient => {
  const found = recipients.find((one) => one.id === id)
  if (found === undefined) throw notFound('Le destinataire')
  return found
}

/** In the order they are listed. @throws AppFailure `not-found` when one is no longer of them: nothing is done by halves */
const chosen = (telling: Telling, ids: readonly RowId[]): readonly Recipient[] => {
  const asked = new Set(ids)
  const found = telling.recipients.filter(({ id }) => asked.has(id))
  if (found.length < asked.size) throw notFound('Le destinataire')
  return found
}

const usualWay = ({ reach }: Recipient) => (reach === 'letter' ? 'letter' : 'mail')

/** « 03_BRUMECLAIRE-Eglantine »: numbered, so that two of one name have a file each; one alone needs no number. */
const draftNames = (to: readonly Recipient[]): readonly string[] => {
  const names = to.map(({ name }) => safeName(name).slice(0, 60) || 'Destinataire')
  if (names.length === 1) return names
  return names.map((name, at) => `${String(at + 1).padStart(String(to.length).length, '0')}_${name}`)
}
