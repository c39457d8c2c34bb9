import { Link } from '@tanstack/react-router'
import { PageTabs } from '../../components/PageTabs.tsx'
import classes from '../../components/page.module.css'

/** From what is asked to what is told. */
const screens = [
  { to: '/besoins', label: 'Besoins', exact: true },
  { to: '/actualites', label: 'Actualités', exact: true },
  { to: '/actualites/lettre', label: 'Lettre d’information', exact: true },
] as const

/** From one list to another; stands under the head of each. */
export function NewsTabs() {
  return (
    <PageTabs label="Besoins et actualités">
      {screens.map(({ to, label, exact }) => (
        <Link key={to} to={to} className={classes.tab} activeOptions={{ exact, includeSearch: false }}>
          {label}
        </Link>
      ))}
    </PageTabs>
  )
}
