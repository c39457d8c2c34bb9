import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'

/** Contacts of the members of the national governance: each header with what it feeds. */
const targets: Readonly<Record<string, ImportTarget>> = {
  structure: 'actor.name',
  typologie: 'actor.kind',
  statut: 'actor.governance',
  role: 'actor.governance',
  roles: 'actor.governance',
  nom: 'person.lastName',
  prenom: 'person.firstName',
  email: 'person.email',
  telephone: 'person.phone',
  fonction: 'person.title',
  'referent fne': 'person.fneReferent',
}

export const governanceTarget = (header: string): ImportTarget | null => targets[sortKey(header)] ?? null
