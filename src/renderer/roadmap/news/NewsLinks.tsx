import type { NewsLine } from '#shared/contract/roadmap/news.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { longDate } from '../../words/dates.ts'
import classes from './news.module.css'
import { newsTitle } from './news-words.ts'

/** News where they are named beside something else: each opens. */
export function NewsLinks({ news }: { readonly news: readonly NewsLine[] }) {
  return (
    <ul className={classes.list} aria-label="Actualités">
      {news.map((line) => (
        <li key={line.id}>
          <LinkAnchor to="/actualites/$news" params={{ news: line.id }}>
            {newsTitle(line)}
          </LinkAnchor>
          <span className={classes.excerpt}>
            {line.publishedOn === null ? 'Brouillon' : longDate(line.publishedOn)}
          </span>
        </li>
      ))}
    </ul>
  )
}
