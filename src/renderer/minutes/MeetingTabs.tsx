import { Link } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { useApiQuery } from '../api/hooks.ts'
import { PageTabs } from '../components/PageTabs.tsx'
import classes from '../components/page.module.css'

/** What follows the preparation of a meeting, in the order of its life. */
const later = [
  { to: '/reunions/$meeting/salle', label: 'La salle', exact: true },
  { to: '/reunions/$meeting/presences', label: 'Présences', exact: true },
  // Its review stands under it.
  { to: '/comptes-rendus/$meeting', label: 'Compte-rendu', exact: false },
  { to: '/reunions/$meeting/suites', label: 'Suites', exact: true },
  { to: '/reunions/$meeting/diffuser', label: 'Diffuser', exact: true },
  // The forms are typed and imported under it.
  { to: '/reunions/$meeting/evaluation', label: 'Évaluation', exact: false },
  { to: '/reunions/$meeting/bilan', label: 'Bilan', exact: true },
] as const

interface Props {
  readonly meeting: RowId
  /** In a head that draws its own rule below. */
  readonly flush?: boolean
  /** Beside the pages of the preparation, which stand before them in the same row. */
  readonly besidePreparation?: boolean
}

/** From one screen of a meeting to another; stands under the head of each. The pages of its preparation are tabs too. */
export function MeetingTabs({ meeting, flush = false, besidePreparation = false }: Props) {
  const kind = useApiQuery('meetings', 'page', { id: meeting }).data?.meeting.kind ?? null
  return (
    <PageTabs
      label={`Écrans ${kindWords({ kind }).ofThe}`}
      flush={flush || besidePreparation}
      quiet={besidePreparation}
    >
      {!besidePreparation && (
        <Link to="/reunions/$meeting" params={{ meeting }} className={classes.tab} activeOptions={{ exact: true }}>
          Préparation
        </Link>
      )}
      {later.map(({ to, label, exact }) => (
        <Link
          key={to}
          to={to}
          params={{ meeting }}
          className={classes.tab}
          activeOptions={{ exact, includeSearch: false }}
        >
          {label}
        </Link>
      ))}
    </PageTabs>
  )
}
