import { useDebouncedValue } from '@mantine/hooks'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Second } from '../../components/plain/Second.tsx'
import classes from './duplicates.module.css'

/** What is typed so far of a new entry. */
interface Draft {
  readonly name: string
  readonly pivot?: string | null
  readonly inseeCode?: string | null
  readonly street?: string | null
}

interface Props {
  readonly record: 'actor' | 'place' | 'person'
  readonly draft: Draft
}

const lists = { actor: 'acteurs', place: 'lieux', person: 'personnes' } as const

/** « Déjà dans l’annuaire ? »: the known entries close to one being typed, under its form; nothing when there are none. */
export function NearEntries({ record, draft }: Props) {
  const [settled] = useDebouncedValue(draft, 250)
  const { name, pivot = null, inseeCode = null, street = null } = settled
  const isTyped = name.trim().length > 2 || (pivot ?? '').length > 8
  const near = useApiQuery(
    'duplicates',
    'near',
    isTyped ? { record, draft: { name: name.trim(), pivot, inseeCode, street } } : null,
    { keepPrevious: true },
  )
  const found = isTyped ? (near.data ?? []) : []
  return (
    <div aria-live="polite" aria-atomic="true">
      {found.length > 0 && (
        <div className={classes.near}>
          <strong>Déjà dans l’annuaire{'\u00A0'}?</strong>
          <ul>
            {found.map((entry) => (
              <li key={entry.id}>
                <LinkAnchor to="/annuaire/$liste/$id" params={{ liste: lists[record], id: entry.id }}>
                  {entry.name}
                </LinkAnchor>
                {entry.where !== null && <Second block>{entry.where}</Second>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
