import type { PersonView } from '#shared/contract/directory/directory.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { shortDateWithYear } from '../../../words/dates.ts'
import classes from '../EntryPanel.module.css'
import { PanelSection } from '../PanelSection.tsx'

/** The meetings someone came to, the latest first; each opens. */
export function PersonMeetings({ meetings }: Pick<PersonView, 'meetings'>) {
  return (
    <PanelSection label="Réunions">
      {meetings.length === 0 && <Second block>Aucune réunion pour l’instant.</Second>}
      <ul className={classes.dates}>
        {meetings.map(({ id, title, date }) => (
          <li key={id}>
            <span>{date === null ? 'sans date' : shortDateWithYear(date)}</span>
            <LinkAnchor to="/reunions/$meeting" params={{ meeting: id }} className={classes.link ?? ''}>
              <Ordinals>{title}</Ordinals>
            </LinkAnchor>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
