import { z } from 'zod'
import { periodSchema } from '../../text/period-schema.ts'
import { file, query, returns } from '../define.ts'
import type { ReadyDocument } from '../ready-file.ts'

/** What the workbook of a period would hold. */
export interface CoordinationPreview {
  /** Meetings, as La Coop counts them: « Animation ». */
  readonly animations: number
  /** Forums and cafés rencontres: « Évènement ». */
  readonly events: number
  /** Meetings of the period that are left out: nothing says that they were held. */
  readonly notHeld: number
}

export const coordinationContract = {
  preview: query(z.strictObject({ period: periodSchema }), returns<CoordinationPreview>()),
  /**
   * What was held in a period, as La Coop's workbook « Activités de coordination ».
   * @throws AppFailure `coordination-empty`
   */
  write: file({ period: periodSchema }, returns<ReadyDocument>()),
}
