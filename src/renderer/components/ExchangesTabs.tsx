import { Link } from '@tanstack/react-router'
import { PageTabs } from './PageTabs.tsx'
import classes from './page.module.css'

/** From what comes and goes to who takes part. */
const screens = [
  { to: '/echanges', label: 'Envois' },
  { to: '/echanges/points', label: 'Points à trancher' },
  { to: '/echanges/postes', label: 'Collègues' },
  { to: '/echanges/journal', label: 'Journal' },
] as const

/** From one screen of the exchanges to another; stands under the head of each. */
export function ExchangesTabs() {
  return (
    <PageTabs label="Échanges">
      {screens.map(({ to, label }) => (
        <Link key={to} to={to} className={classes.tab} activeOptions={{ exact: true, includeSearch: false }}>
          {label}
        </Link>
      ))}
    </PageTabs>
  )
}
