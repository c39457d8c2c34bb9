import { IconCalendarEvent, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { PaperFormat } from '#shared/contract/workspace/house-templates.ts'
import { FormatChoice } from '../house-templates/FormatChoice.tsx'
import { List } from '../plain/List.tsx'
import { Row } from '../plain/Row.tsx'
import { Second } from '../plain/Second.tsx'
import { Section } from '../Section.tsx'
import type { Telling } from './telling.ts'

interface Props extends Pick<Telling, 'page' | 'as'> {
  readonly choose: (format: PaperFormat) => void
  /** The ways to see what is joined. */
  readonly children?: ReactNode
}

/** What is joined to each draft, and that nothing leaves by itself. Minutes, which each group is given its own, go as Word or PDF. */
export function Attachments({ page: { attached, variants }, as: format, choose, children }: Props) {
  return (
    <Section title="Joint à chaque brouillon" look="label">
      {attached.length === 0 ? (
        <Second block>Rien.</Second>
      ) : (
        <List ruled>
          {attached.map(({ name, as }) => (
            <Row key={name} component="li" widths={['18px', 1, 'auto']}>
              {files[as].icon}
              <span>{name}</span>
              {Object.keys(variants).length > 0 && as === 'word' ? (
                <FormatChoice format={format} choose={choose} />
              ) : (
                <Second>{files[as].ending}</Second>
              )}
            </Row>
          ))}
        </List>
      )}
      {children}
      <Second block mt="sm">
        Concerto n’envoie rien. Un brouillon est un courriel prêt, à l’adresse d’un seul destinataire&nbsp;: votre
        messagerie l’ouvre, et c’est vous qui l’envoyez.
      </Second>
    </Section>
  )
}

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const

const files = {
  word: { icon: <IconFileText {...icon} />, ending: 'Word' },
  excel: { icon: <IconFileSpreadsheet {...icon} />, ending: 'Excel' },
  calendar: { icon: <IconCalendarEvent {...icon} />, ending: '.ics' },
} as const
