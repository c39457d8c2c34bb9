import { ActionIcon, type ActionIconProps, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type ComponentPropsWithRef, type ReactNode, useEffect, useRef, useState } from 'react'

interface Props {
  /** « Autres actions, Créer une réserve de prêt » */
  readonly label: string
  readonly children: ReactNode
}

/** The dots of a row. What they open is made when it is first asked for: a long list draws many rows. */
export function WhenAsked({ label, children }: Props) {
  const [asked, ask] = useState(false)
  if (asked) return children
  return <Dots aria-label={label} aria-haspopup="menu" aria-expanded={false} onClick={() => ask(true)} />
}

/** The menu under the dots, which opens at once: it was just asked for. */
export function AskedMenu({ label, children }: Props) {
  const dots = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    // The dots that were pressed are gone; the focus comes back to these when the menu closes.
    dots.current?.focus({ preventScroll: true })
    setOpened(true)
  }, [])
  return (
    <Menu position="bottom-end" withinPortal opened={opened} onChange={setOpened}>
      <Menu.Target>
        <Dots ref={dots} aria-label={label} />
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}

interface DotsMenuProps extends Props {
  /** Among the buttons of a head: as high as they are. */
  readonly head?: boolean
  readonly w?: number
}

/** Dots, and what they open: what one does less often. */
export function DotsMenu({ label, head = false, children, ...width }: DotsMenuProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Dots aria-label={label} {...(head ? { size: 34, variant: 'default' } : {})} {...width} />
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}

function Dots(props: ActionIconProps & ComponentPropsWithRef<'button'>) {
  return (
    <ActionIcon size={28} variant="subtle" color="gray" {...props}>
      <IconDots size={17} stroke={1.6} />
    </ActionIcon>
  )
}
