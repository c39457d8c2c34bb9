import { Button, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Relance } from '#shared/contract/directory/directory.ts'
import { RelanceMail } from '../RelanceMail.tsx'

/** « Demander par courriel »: the mail is ready; one's own program sends it. */
export function AskByMail({ actor }: { readonly actor: Pick<Relance, 'id' | 'name' | 'askedOn'> }) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button size="xs" onClick={open}>
        Demander par courriel
      </Button>
      <Drawer opened={opened} onClose={close} title="Demander par courriel" size={620}>
        {opened && <RelanceMail relance={actor} entryLink={false} />}
      </Drawer>
    </>
  )
}
