import { LinkButton } from '../../components/links.tsx'

/** To the probable duplicates. They are not counted here: comparing a large directory takes seconds, and is asked there. */
export function DuplicatesLink() {
  return (
    <LinkButton variant="subtle" to="/annuaire/doublons">
      Doublons
    </LinkButton>
  )
}
