import { rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { fichesContract } from '#shared/contract/roadmap/fiches.ts'
import type { RecordName } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { newFiche, placeInAxis, placesInAxis } from '../read/new-fiche.ts'
import { apartWrite } from '../read/said-apart.ts'
import { copiedFiche } from './copied-fiche.ts'
import { gatherWrites } from './gather-fiches.ts'

type FicheHandlers = Pick<
  Handlers<typeof fichesContract>,
  'create' | 'duplicate' | 'move' | 'gather' | 'apart' | 'remove'
>

/** What is followed, said or kept of a fiche, and goes with it. */
const parts = [
  'ficheStep',
  'ficheParty',
  'ficheIndicator',
  'ficheComment',
  'ficheVersion',
  'rubricText',
] as const satisfies readonly RecordName[]

export const ficheHandlers = (context: FeatureContext): FicheHandlers => {
  const { db } = context.workspace

  return {
    create: ({ title, axis, sector }) => {
      const id = context.ids.row()
      const { values } = cleanValues(newFiche(db, { title, axis, sector }))
      context.write({ intent: 'fiche.create', writes: [{ record: 'fiche', id, values }] })
      return { id }
    },
    duplicate: ({ fiche: asked }) => {
      const { standing: id, ids } = sameEntry(db, 'fiche', asked)
      const fiche = demand(db, 'fiche', id)
      const copy = copiedFiche(
        {
          fiche: { ...fiche, ...placeInAxis(db, fiche) },
          steps: rows(db, 'ficheStep', (q) => q.where('fiche', 'in', ids)),
          parties: rows(db, 'ficheParty', (q) => q.where('fiche', 'in', ids)),
          indicators: rows(db, 'ficheIndicator', (q) => q.where('fiche', 'in', ids)),
          texts: rows(db, 'rubricText', (q) => q.where('fiche', '=', id)),
        },
        context.ids,
      )
      context.write({ intent: 'fiche.duplicate', writes: [], again: copy.again })
      return { id: copy.id }
    },
    move: ({ fiches, axis }) => {
      const positions = placesInAxis(db, axis, fiches.length)
      context.write({
        intent: 'fiche.move',
        writes: fiches.map((id, index) => {
          demand(db, 'fiche', id)
          return write('fiche', id, { axis, position: positions[index] ?? null })
        }),
      })
      return null
    },
    apart: ({ fiches }) => {
      const pair = fiches.map((id) => demand(db, 'fiche', sameEntry(db, 'fiche', id).standing).id)
      context.write({ intent: 'fiches.apart', writes: [apartWrite(context.ids, 'fiche', pair)] })
      return null
    },
    gather: ({ fiches, title }) => {
      const gathered = [...new Set(fiches)].map((id) => demand(db, 'fiche', sameEntry(db, 'fiche', id).standing))
      const { id, ...change } = gatherWrites(db, gathered, cleanValues({ text: title }).values.text)
      context.write({ intent: 'fiches.gather', ...change })
      return { id }
    },
    remove: ({ fiche: id }) => {
      demand(db, 'fiche', id)
      // With those it stands for, which nobody would expect to see again.
      const { ids } = sameEntry(db, 'fiche', id)
      const followed = parts.flatMap((record) =>
        rows(db, record, (q) => q.where('fiche', 'in', ids)).map((part) => ({ record, id: part.id })),
      )
      context.write({
        intent: 'fiche.remove',
        writes: [],
        removals: [...ids.map((fiche) => ({ record: 'fiche', id: fiche }) as const), ...followed],
      })
      return null
    },
  }
}
