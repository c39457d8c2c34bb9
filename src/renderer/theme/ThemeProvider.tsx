import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import type { ReactNode } from 'react'
import 'dayjs/locale/fr'
import './fonts.ts'
import './libraries.css'
import './tokens.css'
import './global.css'
import './paper.css'
import type { CSSVariablesResolver } from '@mantine/core'
import { theme } from './theme.ts'

/** Colours, type and language of every screen. The scheme follows the computer until the choice of the poste is known. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={keptElsewhere}
      defaultColorScheme="auto"
    >
      <DatesProvider settings={{ locale: 'fr', firstDayOfWeek: 1 }}>{children}</DatesProvider>
    </MantineProvider>
  )
}

/** Kept with the other preferences: the storage of a window holds its first picture up. */
const keptElsewhere: MantineColorSchemeManager = {
  get: (scheme) => scheme,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}

/** Mantine's variables said in our tokens: a scheme changes the tokens, nothing else. */
const tokens = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--brick)',
  '--mantine-color-success': 'var(--accent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--field)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line-2)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-color-sapin-filled': 'var(--accent)',
  '--mantine-color-sapin-filled-hover': 'var(--accent-strong)',
  '--mantine-color-sapin-light': 'var(--accent-tint)',
  '--mantine-color-sapin-light-hover': 'var(--accent-tint)',
  '--mantine-color-sapin-light-color': 'var(--accent-strong)',
  '--mantine-color-sapin-outline': 'var(--accent)',
  '--mantine-color-ocre-light': 'var(--ochre-tint)',
  '--mantine-color-ocre-light-color': 'var(--ochre)',
  '--mantine-color-brique-filled': 'var(--brick)',
  '--mantine-color-brique-light': 'var(--brick-tint)',
  '--mantine-color-brique-light-hover': 'var(--brick-tint)',
  '--mantine-color-brique-light-color': 'var(--brick)',
  '--mantine-color-brique-outline': 'var(--brick)',
  '--mantine-color-brique-outline-hover': 'var(--brick-tint)',
}

const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: tokens })
