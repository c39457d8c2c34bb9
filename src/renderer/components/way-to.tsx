import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import type { Meeting } from '#shared/records/records.ts'
import { LinkAnchor } from './links.tsx'

/** The pages that others are under, as the way to these says them. */
export const wayTo = {
  axes: (
    <LinkAnchor key="axes" to="/axes">
      Axes et votes
    </LinkAnchor>
  ),
  campaigns: (
    <LinkAnchor key="campaigns" to="/indicateurs/campagnes">
      Campagnes
    </LinkAnchor>
  ),
  directory: (
    <LinkAnchor key="directory" to="/annuaire">
      Annuaire
    </LinkAnchor>
  ),
  fiches: (
    <LinkAnchor key="fiches" to="/fiches">
      Fiches-actions
    </LinkAnchor>
  ),
  forums: (
    <LinkAnchor key="forums" to="/forums">
      Forums
    </LinkAnchor>
  ),
  indicators: (
    <LinkAnchor key="indicators" to="/indicateurs">
      Indicateurs
    </LinkAnchor>
  ),
  meetings: (
    <LinkAnchor key="meetings" to="/reunions">
      Réunions
    </LinkAnchor>
  ),
  minutes: (
    <LinkAnchor key="minutes" to="/comptes-rendus">
      Comptes-rendus
    </LinkAnchor>
  ),
  settings: (
    <LinkAnchor key="settings" to="/reglages">
      Réglages
    </LinkAnchor>
  ),
  templates: (
    <LinkAnchor key="templates" to="/reunions/modeles">
      Modèles
    </LinkAnchor>
  ),
} as const

/** The list that a meeting is in: that of forums has its own. */
export const wayToListOf = (meeting: Pick<Meeting, 'kind'>) => (hasProgramme(meeting) ? wayTo.forums : wayTo.meetings)
