import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { rowIdSchema, timeSchema } from '../../records/field-schema.ts'
import { programmeItem, programmeItemKinds } from '../../records/meetings/programme-item/programme-item.ts'
import type { Programme } from '../../records/meetings/programme-item/programme-line.ts'
import {
  type StandardProgrammeName,
  standardProgrammeNames,
} from '../../records/meetings/programme-item/standard-programmes.ts'
import { programmeRoom } from '../../records/meetings/programme-room.ts'
import { programmeSpeaker } from '../../records/meetings/programme-speaker.ts'
import type { Meeting } from '../../records/records.ts'
import { mutation, query, returns } from '../define.ts'
import { mostPastedLines } from '../limits.ts'

export interface ProgrammePage extends Programme {
  readonly meeting: Meeting
}

/** Why something is proposed. */
export const proposalReasons = {
  untreated: 'Non traité',
  stale: 'N’avance plus',
  need: 'Besoin en attente',
  unmet: 'Jamais rencontrée',
} as const

/** Something that a forum could take up. */
export interface ProgrammeProposal {
  /** By its reason and its row: « stale:0198… ». */
  readonly key: string
  readonly reason: keyof typeof proposalReasons
  readonly title: string
  /** Why, in a sentence. */
  readonly because: string
  /** What was decided of it; kept, it is an item of the programme or, for a structure, an invitation. */
  readonly state: 'proposed' | 'kept' | 'dropped'
}

const id = rowIdSchema
const meeting = z.strictObject({ meeting: id })
const created = returns<{ readonly id: RowId }>()
const words = ({ max }: { readonly max: number }) => z.string().trim().min(1).max(max)
const proposal = z.strictObject({ meeting: id, key: z.string().max(120) })

export const programmeContract = {
  /** @throws AppFailure `not-found` */
  page: query(meeting, returns<ProgrammePage>()),
  /** Not placed yet, but a stand that goes with the others. */
  addItem: mutation(
    z.strictObject({
      meeting: id,
      kind: oneOf(programmeItemKinds),
      title: words(programmeItem.fields.title).nullable(),
    }),
    created,
  ),
  /**
   * A stand a line, open all along, held by whom the line names: those that nobody holds yet come first. Whom it names enters
   * the directory as a speaker does.
   */
  addStands: mutation(
    z.strictObject({
      meeting: id,
      room: id.nullable(),
      holders: z.array(words(programmeSpeaker.fields.name)).min(1).max(mostPastedLines),
    }),
    returns<null>(),
  ),
  /**
   * Gives a room and hours, or takes them away. Like every write of a programme it is refused when it would put two things
   * in one room, or someone in two places, at one time. @throws AppFailure `programme-clash`, `programme-hours`
   */
  place: mutation(
    z.strictObject({
      item: id,
      room: id.nullable(),
      startsAt: timeSchema.nullable(),
      endsAt: timeSchema.nullable(),
    }),
    returns<null>(),
  ),
  /** With its speakers; what it was kept from is proposed again. */
  removeItem: mutation(z.strictObject({ item: id }), returns<null>()),
  addRoom: mutation(z.strictObject({ meeting: id, name: words(programmeRoom.fields.name) }), created),
  /** What was in it is to be placed again. */
  removeRoom: mutation(z.strictObject({ room: id }), returns<null>()),
  /** @throws AppFailure `programme-clash` */
  addSpeaker: mutation(
    z.strictObject({
      item: id,
      name: words(programmeSpeaker.fields.name),
      person: id.nullable(),
      actor: id.nullable(),
      /** Whom the name says enters the directory, in the sector of the meeting. */
      enters: z.boolean().default(false),
    }),
    created,
  ),
  /**
   * Brings the items of a usual programme but those left out, by their ranks, and the rooms they stand in, from the hour the
   * forum begins; fills the end of its slot when it is unknown.
   */
  startFrom: mutation(
    z.strictObject({
      meeting: id,
      name: oneOf<StandardProgrammeName>(standardProgrammeNames),
      without: z.array(z.int().min(0)).max(60).default([]),
    }),
    returns<null>(),
  ),
  /** What waits elsewhere and could be taken up here: what is proposed, then what was kept, then what was dropped. */
  proposals: query(meeting, returns<readonly ProgrammeProposal[]>()),
  /** It becomes an item to place, or an invitation. */
  keep: mutation(proposal, returns<null>()),
  drop: mutation(proposal, returns<null>()),
  /** Back among what is proposed; what it had become goes. */
  reconsider: mutation(proposal, returns<null>()),
}
