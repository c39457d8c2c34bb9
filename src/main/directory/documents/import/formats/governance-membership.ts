import { sortKey } from '#shared/kernel/sort-key.ts'
import type { governanceRoles, governanceStatuses } from '#shared/records/directory/actor.ts'
import { type Reading, unreadable } from '#shared/text/normalise/reading.ts'
import { readYesNo } from '#shared/text/normalise/yes-no.ts'

export interface Membership {
  readonly status: keyof typeof governanceStatuses | null
  readonly roles: readonly (keyof typeof governanceRoles)[]
}

/** « Oui », « Confirmé », « Candidat », « Coporteur et cofinanceur »: a role is held by a confirmed member. */
export const readMembership = (text: string): Reading<Membership> => {
  const key = sortKey(text)
  const roles = rolePatterns.flatMap(([pattern, role]) => (pattern.test(key) ? [role] : []))
  if (/candidat/.test(key)) return found('candidate', roles)
  if (roles.length > 0 || /confirme|^membre/.test(key)) return found('confirmed', roles)
  const answer = readYesNo(text)
  if (!answer.ok)
    return unreadable(
      'on attend «\u00a0oui\u00a0», «\u00a0candidat\u00a0», «\u00a0confirmé\u00a0» ou un rôle dans la gouvernance',
    )
  return found(answer.value ? 'confirmed' : null, [])
}

const rolePatterns: readonly (readonly [RegExp, keyof typeof governanceRoles])[] = [
  [/co ?porteu/, 'lead'],
  [/co ?financeu/, 'funder'],
  [/beneficiaire/, 'beneficiary'],
]

const found = (status: Membership['status'], roles: Membership['roles']): Reading<Membership> => ({
  ok: true,
  value: { status, roles },
  note: null,
})
