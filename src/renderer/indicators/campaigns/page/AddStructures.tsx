import { Button } from '@mantine/core'
import type { CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { plural } from '../../../words/numbers.ts'
import { StructureChoice } from '../create/StructureChoice.tsx'
import { useChosenStructures } from '../create/use-chosen-structures.ts'

/** More structures for a campaign; who is asked already is left as is. */
export function AddStructures({ page, close }: { readonly page: CampaignPage; readonly close: () => void }) {
  const chosen = useChosenStructures()
  const add = useApiMutation('campaigns', 'addStructures', { tellsFailure: true })
  const { undo } = useUndo()
  const send = () =>
    add.mutate(
      { campaign: page.campaign.id, structures: chosen.ids },
      {
        onSuccess: ({ added }) => {
          tellDone(plural(added, 'structure ajoutée', 'structures ajoutées'), undo)
          close()
        },
      },
    )
  return (
    <Dialog onClose={close} title="Ajouter des structures" size="lg">
      <StructureChoice chosen={chosen} asked={page.structures.map(({ actor }) => actor)} />
      {add.error !== null && <ErrorMessage thrown={add.error} />}
      <Button mt="md" variant="filled" disabled={chosen.ids.length === 0} loading={add.isPending} onClick={send}>
        Ajouter
      </Button>
    </Dialog>
  )
}
