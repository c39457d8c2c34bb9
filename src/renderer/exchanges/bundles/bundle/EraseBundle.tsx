import { Button, type ButtonProps, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiMutation } from '../../../api/hooks.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { DialogEnd } from '../../../components/FormEnd.tsx'
import { tellDone } from '../../../components/tell-done.tsx'

interface Props extends ButtonProps {
  readonly bundle: string
  /** Whether something is lost with it, which is then asked. */
  readonly asks?: boolean
}

/** Lets go of the file that came; what was applied of it stays. */
export function EraseBundle({ bundle, asks = false, ...button }: Props) {
  const [asking, ask] = useState(false)
  const erase = useApiMutation('bundles', 'dismiss')
  const navigate = useNavigate()
  // The file is gone from the screens before the answer comes: what follows does not depend on this button still standing.
  const eraseNow = async () => {
    const erased = await erase.mutateAsync({ bundle }).catch(() => undefined)
    if (erased === undefined) return
    tellDone('Fichier effacé')
    await navigate({ to: '/echanges' })
  }
  return (
    <>
      <Button {...button} loading={erase.isPending} onClick={() => (asks ? ask(true) : void eraseNow())}>
        Effacer le fichier reçu
      </Button>
      {asking && (
        <Dialog onClose={() => ask(false)} title="Effacer cet envoi sans l’appliquer ?">
          <Stack gap="md">
            <Text>
              Rien de ce qu’il apporte n’entrera. Son auteur pourra vous le renvoyer : son prochain envoi contiendra
              aussi celui-ci.
            </Text>
            <DialogEnd close={() => ask(false)} first>
              <Button variant="outline" color="brique" onClick={() => void eraseNow()} loading={erase.isPending}>
                Effacer
              </Button>
            </DialogEnd>
          </Stack>
        </Dialog>
      )}
    </>
  )
}
