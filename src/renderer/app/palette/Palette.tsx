import { Modal } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useStore } from '../../api/store.ts'
import { useClosingOnTop } from '../../components/on-top.ts'
import { paletteOpened } from '../../components/palette-opened.ts'
import classes from './Palette.module.css'
import { PaletteSearch } from './PaletteSearch.tsx'

/** Ctrl K, from anywhere: to a screen, a meeting, a passage or a person, or to something to do. */
export function Palette() {
  const opened = useStore(paletteOpened)
  useHotkeys([['mod+K', () => paletteOpened.set(true)]], [], true)
  const close = () => paletteOpened.set(false)
  const onClose = useClosingOnTop(opened, close)
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      yOffset="7vh"
      size={840}
      padding={0}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay backgroundOpacity={0.3} />
      <Modal.Content aria-label="Chercher partout" className={classes.content ?? ''}>
        <PaletteSearch close={close} />
      </Modal.Content>
    </Modal.Root>
  )
}
