import { useApiQuery } from '../../api/hooks.ts'
import { LinkButton } from '../../components/links.tsx'
import { plural } from '../../words/numbers.ts'

/** « 3 doublons probables », nothing when there are none. */
export function DuplicatesLink() {
  const count = useApiQuery('duplicates', 'count', {}).data ?? 0
  if (count === 0) return null
  return (
    <LinkButton variant="subtle" to="/annuaire/doublons">
      {plural(count, 'doublon probable', 'doublons probables')}
    </LinkButton>
  )
}
