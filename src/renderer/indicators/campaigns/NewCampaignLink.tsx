import { IconPlus } from '@tabler/icons-react'
import { LinkButton } from '../../components/links.tsx'
import { useIsKept } from '../../components/saving/use-kept-form.ts'

/** To a new campaign, or back to the one that somebody began and left for another screen. */
export function NewCampaignLink({ primary }: { readonly primary: boolean }) {
  const isBegun = useIsKept('campaign')
  return (
    <LinkButton
      to="/indicateurs/campagnes/nouvelle"
      variant={primary || isBegun ? 'filled' : 'default'}
      {...(!isBegun && { leftSection: <IconPlus size={18} stroke={1.6} aria-hidden="true" /> })}
    >
      {isBegun ? 'Reprendre la campagne commencée' : 'Préparer une campagne'}
    </LinkButton>
  )
}
