import { Link } from '@tanstack/react-router'
import type { FichePage } from '#shared/contract/roadmap/fiches.ts'
import { fundingOf } from '#shared/records/roadmap/fiche/funding.ts'
import { euros } from '#shared/text/euros.ts'
import tabs from '../../../components/page.module.css'
import { agree } from '../../../words/numbers.ts'
import classes from './page.module.css'
import type { ShownFiche } from './shown-fiche.ts'

const screens = [
  { to: '/fiches/$fiche/grille', label: 'Grille' },
  { to: '/fiches/$fiche', label: 'Suivi' },
  { to: '/fiches/$fiche/budget', label: 'Budget et besoins' },
  { to: '/fiches/$fiche/commentaires', label: 'Commentaires' },
  { to: '/fiches/$fiche/fil', label: 'Le fil' },
  { to: '/fiches/$fiche/versions', label: 'Versions' },
] as const

/** From one side of a fiche to another; each says how much it holds, or what is left to be found there. */
export function FicheTabs({ page }: ShownFiche) {
  const waits = waitingOf(page)
  const counts = countsOf(page)
  return (
    <nav aria-label="Écrans de la fiche-action" className={tabs.tabs} data-only="screen">
      {screens.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          params={{ fiche: page.fiche.id }}
          className={tabs.tab}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {label}
          {(counts[to] ?? 0) > 0 && <span className={classes.count}>{counts[to]}</span>}
          {waits[to] !== undefined && <span className={classes.waits}>{waits[to]}</span>}
        </Link>
      ))}
    </nav>
  )
}

type Told<Value> = Partial<Readonly<Record<(typeof screens)[number]['to'], Value>>>

const countsOf = ({ steps, comments, versions }: FichePage): Told<number> => ({
  '/fiches/$fiche': steps.length,
  '/fiches/$fiche/commentaires': comments.length,
  '/fiches/$fiche/versions': versions,
})

const waitingOf = ({ fiche, parties }: FichePage): Told<string> => {
  const { missing } = fundingOf(
    fiche,
    parties.map(({ party }) => party),
  )
  const untreated = [fiche.feasibility, fiche.impact].filter((mark) => mark === 'untreated').length
  return {
    ...(missing > 0 && { '/fiches/$fiche/budget': `${euros(missing)} à trouver` }),
    ...(untreated > 0 && { '/fiches/$fiche/grille': `${untreated}\u00a0non ${agree(untreated, 'traité', 'traités')}` }),
  }
}
