import type { RowId } from '#shared/kernel/ids.ts'
import { LinkButton } from '../../components/links.tsx'

/** The way to where a structure is asked whether its entry is right. */
export function AskByMail({ actor }: { readonly actor: RowId }) {
  return (
    <LinkButton size="xs" to="/annuaire/relances" search={{ acteur: actor }}>
      Demander par courriel
    </LinkButton>
  )
}
