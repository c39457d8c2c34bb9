import { type DrawerProps, Drawer as MantineDrawer } from '@mantine/core'
import { useClosingOnTop } from './on-top.ts'

/** A panel over the page. What opens above it is closed first. */
export function Drawer({ opened, onClose, ...others }: DrawerProps) {
  return <MantineDrawer opened={opened} onClose={useClosingOnTop(opened, onClose)} {...others} />
}
