import { z } from 'zod'
import type { ArrivalSuggestion } from '#shared/contract/meetings/arrivals.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Ask } from './demo-poste.ts'

/** Who came to a meeting of the demo. */
export const demoAttendances = z
  .array(
    z.strictObject({
      lastName: z.string(),
      firstName: z.string(),
      role: z.string(),
      structure: z.string(),
      part: z.enum(['participant', 'speaker', 'facilitator']).default('participant'),
    }),
  )
  .default([])

/** Notes them present as one does in the room: who is known is recognised, whoever is not enters the directory. */
export const playDemoAttendances = async (
  meeting: string,
  attendances: z.output<typeof demoAttendances>,
  ask: Ask,
): Promise<void> => {
  for (const { part, ...told } of attendances) {
    const text = `${told.lastName} ${told.firstName}`
    const suggested = await ask<readonly ArrivalSuggestion[]>('arrivals.suggest', { meeting, text })
    const known = suggested.find((one) => one.lastName === told.lastName && one.firstName === told.firstName)
    const who = known?.who ?? { kind: 'new', ...told, email: '' }
    const { id } = await ask<{ id: RowId }>('arrivals.arrive', { meeting, who })
    if (part !== 'participant') await ask('records.update', { record: 'attendance', id, changes: { part } })
  }
}
