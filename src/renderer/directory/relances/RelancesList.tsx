import type { Relance } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { Freshness } from '../../components/Freshness.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { MoreRows, useRows } from '../../components/MoreRows.tsx'
import { Section } from '../../components/Section.tsx'
import { shortDateWithYear } from '../../words/dates.ts'
import { plural } from '../../words/numbers.ts'
import classes from './relances.module.css'
import { relanceState } from './relances-words.ts'

interface Props {
  readonly relances: readonly Relance[]
  readonly shown: RowId
}

/** One line a structure; choosing it shows its mail beside. */
export function RelancesList({ relances, shown }: Props) {
  const rows = useRows(
    relances,
    relances.findIndex(({ id }) => id === shown),
  )
  return (
    <Section title="À relancer" aside={plural(relances.length, 'structure', 'structures')}>
      <ul>
        {rows.shown.map((relance) => (
          <li key={relance.id} className={classes.row} data-shown={relance.id === shown || undefined}>
            <LinkAnchor
              to="/annuaire/relances"
              search={{ acteur: relance.id }}
              className={classes.name}
              {...(relance.id === shown ? { 'aria-current': 'true' as const } : {})}
            >
              {relance.name}
            </LinkAnchor>
            <span className={classes.second}>{relanceState(relance)}</span>
            <span className={classes.freshness}>
              <Freshness
                freshness={relance.freshness}
                date={relance.verifiedOn === null ? 'sans date' : shortDateWithYear(relance.verifiedOn)}
              />
            </span>
          </li>
        ))}
      </ul>
      <MoreRows rows={rows} next="structures suivantes" />
    </Section>
  )
}
