import { Box, Kbd, Modal, Title } from '@mantine/core'
import { useStore } from '../../api/store.ts'
import type { KeyHint } from '../KeyHints.tsx'
import classes from '../parts.module.css'
import { keysOpened } from './keys-opened.ts'
import { everywhereKeys, screenKeys } from './screen-keys.ts'

/** F1: all keys of this screen. */
export function KeysDialog() {
  const opened = useStore(keysOpened)
  const here = useStore(screenKeys)
  return (
    <Modal opened={opened} onClose={() => keysOpened.set(false)} title="Les touches de cet écran">
      {here.length > 0 && <KeyTable title="Ici" hints={here} />}
      <KeyTable title="Partout" hints={everywhereKeys} />
    </Modal>
  )
}

function KeyTable({ title, hints }: { readonly title: string; readonly hints: readonly KeyHint[] }) {
  return (
    <section className={classes.keysGroup}>
      <Title order={3} size="h5" ff="var(--sans)">
        {title}
      </Title>
      <Box component="dl" mt="xs">
        {hints.map((hint) => (
          <div key={hint.does} className={classes.keysRow}>
            <dt>
              {hint.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{hint.does}</dd>
          </div>
        ))}
      </Box>
    </section>
  )
}
