import type { MemberRole } from '#shared/contract/workspace/workspace.ts'
import { member } from '#shared/records/workspace/member.ts'
import type { Known } from '#shared/text/newer.ts'

export const roleLabels: Readonly<Record<Known<MemberRole>, string>> = member.fields.role.choices

/** What each choice opens on. */
export const roleHints: Readonly<Record<Known<MemberRole>, string>> = {
  secretary: 'L’accueil s’ouvre sur la prochaine réunion et sur les textes à terminer.',
  coordinator: 'Réunions, forums, invitations et annuaire, d’un secteur ou de tout le département.',
  hub: 'Les indicateurs et la feuille de route du département, et ce qu’écrivent les secteurs s’il y en a.',
}
