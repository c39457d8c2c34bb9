import type { CampaignMail, CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Section } from '../../../components/Section.tsx'
import classes from '../../../directory/relances/relances.module.css'
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
      <List ruled>
        {mails.map(({ structure, name, to }) => (
          <li key={structure} className={classes.row} data-shown={structure === shown || undefined}>
            <LinkAnchor
              to="/indicateurs/campagnes/$id/relances"
              params={{ id: page.campaign.id }}
              search={{ structure }}
              replace
              className={classes.name}
              {...(structure === shown ? { 'aria-current': 'true' as const } : {})}
            >
              {name}
            </LinkAnchor>
            <span className={classes.second}>
              {[stateOf(page, structure), to.length === 0 ? 'sans adresse connue' : null].filter(Boolean).join(', ')}
            </span>
          </li>
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
