import { Box, Kbd, Title } from '@mantine/core'
import { useStore } from '../../api/store.ts'
import type { KeyHint } from '../KeyHints.tsx'
import classes from '../parts.module.css'
import { everywhereKeys, screenKeys } from './screen-keys.ts'

/** The keys of the screen shown, then those of every screen. */
export function KeyTables() {
  const here = useStore(screenKeys)
  return (
    <>
      {here.length > 0 && <KeyTable title="Les touches de cet écran" hints={here} />}
      <KeyTable title="Les touches, partout" hints={everywhereKeys} />
    </>
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
