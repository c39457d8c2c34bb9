import type { Relance } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { Freshness } from '../components/Freshness.tsx'
import { RowLink } from '../components/links.tsx'
import { MoreRows, useRows } from '../components/MoreRows.tsx'
import { List } from '../components/plain/List.tsx'
import { Row } from '../components/plain/Row.tsx'
import { Second } from '../components/plain/Second.tsx'
import { Section } from '../components/Section.tsx'
import { shortDateWithYear } from '../words/dates.ts'
import { plural } from '../words/numbers.ts'
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
      <List ruled="under" air="xs" pressed>
        {rows.shown.map((relance) => (
          <Row
            key={relance.id}
            component="li"
            widths={[1, '152px']}
            narrow={[1]}
            gap={0}
            mih={49}
            px="md"
            pos="relative"
            bg={relance.id === shown ? 'var(--accent-tint)' : ''}
          >
            <div>
              <RowLink
                to="/annuaire/relances"
                search={{ acteur: relance.id }}
                {...(relance.id === shown ? { 'aria-current': 'true' as const } : {})}
              >
                {relance.name}
              </RowLink>
              <Second block>{relanceState(relance)}</Second>
            </div>

            <Freshness
              freshness={relance.freshness}
              date={relance.verifiedOn === null ? 'sans date' : shortDateWithYear(relance.verifiedOn)}
            />
          </Row>
        ))}
      </List>
      <MoreRows rows={rows} next="structures suivantes" />
    </Section>
  )
}
