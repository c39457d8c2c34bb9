import type { Period } from '#shared/text/period/period.ts'
import type { Action } from './session.ts'
import { exportTo, type FileOutput } from './write-out.ts'

/** Writes La Coop's workbook of a period, and says what of it is left out. */
export const exportCoordination =
  ({ period, ...output }: FileOutput & { readonly period: Period }): Action =>
  async (session) => {
    const { animations, events, notHeld } = await session.call('coordination.preview', { period })
    await exportTo(
      session,
      output,
      (job) => session.call('coordination.write', { period, job }),
      ({ remarks, ...told }) => ({ ...told, animations, events, notHeld, remarks }),
      () => animations + events,
    )
  }
