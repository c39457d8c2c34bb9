import type { CampaignMail, CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { RowLink } from '../../../components/links.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Row } from '../../../components/plain/Row.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { plural } from '../../../words/numbers.ts'
import { refusedWords, relanceWords } from '../campaign-words.ts'

interface Props {
  readonly page: CampaignPage
  readonly mails: readonly CampaignMail[]
  readonly shown: RowId
}

/** One line a mail; choosing it shows it beside. */
export function MailList({ page, mails, shown }: Props) {
  return (
    <Section title="Courriels" aside={plural(mails.length, 'structure', 'structures')}>
      <List ruled="under" air="xs" pressed>
        {mails.map(({ structure, name, to }) => (
          <Row
            key={structure}
            component="li"
            widths={[1]}
            gap={0}
            mih={49}
            px="md"
            pos="relative"
            bg={structure === shown ? 'var(--accent-tint)' : ''}
          >
            <div>
              <RowLink
                to="/indicateurs/campagnes/$id/relances"
                params={{ id: page.campaign.id }}
                search={{ structure }}
                replace
                {...(structure === shown ? { 'aria-current': 'true' as const } : {})}
              >
                {name}
              </RowLink>
              <Second block>
                {[stateOf(page, structure), to.length === 0 ? 'sans adresse connue' : null].filter(Boolean).join(', ')}
              </Second>
            </div>
          </Row>
        ))}
      </List>
    </Section>
  )
}

const stateOf = ({ structures }: CampaignPage, id: RowId): string | null => {
  const found = structures.find((one) => one.id === id)
  if (found === undefined) return null
  return [found.state === 'refused' ? refusedWords(found.toCorrect.length) : null, relanceWords(found)]
    .filter(Boolean)
    .join(', ')
}
