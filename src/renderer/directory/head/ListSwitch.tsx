import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import { directoryLists } from '#shared/records/directory/saved-view.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { List } from '../../components/plain/List.tsx'
import { plural } from '../../words/numbers.ts'
import { slugOf } from '../address.ts'
import classes from '../DirectoryPage.module.css'
import { listWords } from '../list/list-words.ts'

const lists = Object.keys(directoryLists) as DirectoryListName[]

/** « 148 acteurs, 212 lieux, 305 personnes »: the three lists, each a way to it. */
export function ListSwitch({ list }: { readonly list: DirectoryListName }) {
  const counts = useApiQuery('directory', 'counts', {}).data
  return (
    <nav aria-label="Listes de l’annuaire">
      <List inline gap="var(--s1) var(--s5)">
        {lists.map((name) => (
          <li key={name}>
            <LinkAnchor
              to="/annuaire"
              search={{ liste: name === 'actors' ? undefined : slugOf(name) }}
              // Else the whole list of actors would be said current with every other.
              activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
              underline={name === list ? 'never' : 'always'}
              className={classes.switchList ?? ''}
              {...(name === list && { 'aria-current': 'page' as const })}
            >
              {counts === undefined
                ? directoryLists[name]
                : plural(counts[name], listWords[name].one, listWords[name].many)}
            </LinkAnchor>
          </li>
        ))}
      </List>
    </nav>
  )
}
