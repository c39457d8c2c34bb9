import { Text } from '@mantine/core'
import type { NewsLine } from '#shared/contract/roadmap/news.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { List } from '../../components/plain/List.tsx'
import { longDate } from '../../words/dates.ts'
import { newsTitle } from './news-words.ts'

/** News where they are named beside something else: each opens. */
export function NewsLinks({ news }: { readonly news: readonly NewsLine[] }) {
  return (
    <List gap="sm" w="100%" aria-label="Actualités">
      {news.map((line) => (
        <li key={line.id}>
          <LinkAnchor to="/actualites/$news" params={{ news: line.id }}>
            {newsTitle(line)}
          </LinkAnchor>
          <Text span lineClamp={1} size="sm" c="var(--ink-2)">
            {line.publishedOn === null ? 'Brouillon' : longDate(line.publishedOn)}
          </Text>
        </li>
      ))}
    </List>
  )
}
