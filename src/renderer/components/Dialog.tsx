import { Modal, type ModalProps } from '@mantine/core'
import { useEffect, useState } from 'react'
import { firstOf, goOnTo } from './go-on-to.ts'
import { useClosingOnTop } from './on-top.ts'

/** A dialog that stands while it is shown. Closed, it gives the focus back to what opened it, else to the title of the page. */
export function Dialog(props: Omit<ModalProps, 'opened'>) {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      goOnTo(() => (opener instanceof HTMLElement && opener.isConnected ? opener : firstOf('#page-title')))
    },
    [opener],
  )
  return <Modal opened {...props} onClose={useClosingOnTop(true, props.onClose)} />
}
