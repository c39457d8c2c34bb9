import { z } from 'zod'
import type { DirectoryRow } from '#shared/contract/directory/directory.ts'
import type { InvitationsPage } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { oneOf } from '#shared/kernel/one-of.ts'
import { invitationAnswers } from '#shared/records/meetings/attendance.ts'
import type { Ask } from './demo-poste.ts'

/** People of the demo's directory whom a meeting invites, by their names as its lists show them. */
export const demoInvitations = z
  .array(
    z.strictObject({
      name: z.string(),
      answer: oneOf(invitationAnswers).nullable().default(null),
      representedBy: z.string().nullable().default(null),
    }),
  )
  .default([])

/** Invites them, and notes what they answered. */
export const playDemoInvitations = async (
  meeting: string,
  invited: z.output<typeof demoInvitations>,
  ask: Ask,
): Promise<void> => {
  if (invited.length === 0) return
  const sort = { column: 'name', descending: false }
  const known = await ask<{ rows: readonly DirectoryRow[] }>('directory.list', {
    list: 'persons',
    filter: {},
    sort,
    offset: 0,
    limit: 500,
  })
  const idOf = (name: string): RowId => {
    const id = known.rows.find((row) => row.name === name)?.id
    if (id === undefined) throw new Error(`The demo's directory does not know «\u00a0${name}\u00a0»`)
    return id
  }
  const persons = invited.map(({ name }) => idOf(name))
  await ask('invitations.invite', { meeting, who: { kind: 'ticked', persons, structures: [] } })
  const { invitations } = await ask<InvitationsPage>('invitations.page', { meeting })
  for (const { name, answer, representedBy } of invited) {
    const line = invitations.find(({ attendance }) => attendance.person === idOf(name))
    if (answer === null || line === undefined) continue
    const changes = { answer, representedBy }
    await ask('records.update', { record: 'attendance', id: line.attendance.id, changes })
  }
}
