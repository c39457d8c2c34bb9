import { Button, type DrawerProps, Modal, Text, Title } from '@mantine/core'
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { Drawer } from '../Drawer.tsx'
import { DialogEnd } from '../FormEnd.tsx'
import { useClosingOnTop } from '../on-top.ts'

interface Around {
  /** What says whether something typed would be lost. */
  readonly isUnsent: { current: () => boolean }
  /** Closes, or asks first. */
  readonly leave: () => void
}

const around = createContext<Around | null>(null)

/** The way out of a form: the drawer that holds it asks first, should something typed be lost. */
export function useWayOut(isUnsent: () => boolean, close: () => void): () => void {
  const drawer = useContext(around)
  useEffect(() => {
    if (drawer === null) return
    drawer.isUnsent.current = isUnsent
    return () => {
      drawer.isUnsent.current = () => false
    }
  })
  return drawer?.leave ?? close
}

interface Props extends Pick<DrawerProps, 'title' | 'size'> {
  readonly opened: boolean
  readonly close: () => void
  readonly children: ReactNode
}

/** A drawer that holds a form, begun anew each time it opens. Closed on something typed, it asks before it throws it away. */
export function FormDrawer({ opened, close, children, ...drawer }: Props) {
  const isUnsent = useRef(() => false)
  const [asking, ask] = useState(false)
  const leave = () => (isUnsent.current() ? ask(true) : close())
  return (
    <Drawer opened={opened} onClose={leave} {...drawer}>
      <around.Provider value={{ isUnsent, leave }}>{opened && children}</around.Provider>
      {asking && (
        <ThrowAway
          stay={() => ask(false)}
          leave={() => {
            ask(false)
            close()
          }}
        />
      )}
    </Drawer>
  )
}

const question = 'Abandonner ce que vous avez tapé\u00a0?'

/** Without a head of its own: that of the drawer stands under it, and a page has one. */
function ThrowAway({ stay, leave }: { readonly stay: () => void; readonly leave: () => void }) {
  return (
    <Modal.Root opened onClose={useClosingOnTop(true, stay)} centered>
      <Modal.Overlay backgroundOpacity={0.3} />
      <Modal.Content aria-label={question}>
        <Modal.Body p="xl">
          <Title order={2} mb="xs">
            {question}
          </Title>
          <Text mb="md">Rien n’en est encore enregistré.</Text>
          <DialogEnd close={stay} first>
            <Button variant="outline" color="brique" onClick={leave}>
              Abandonner
            </Button>
          </DialogEnd>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
