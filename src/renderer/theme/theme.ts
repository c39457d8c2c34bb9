import { createTheme, rem } from '@mantine/core'
import { buttonColors } from './button-colors.ts'
import { componentDefaults } from './component-defaults.ts'
import { palettes } from './palettes.ts'

const heading = (size: number, line: number) => ({
  fontSize: rem(size),
  lineHeight: String(line / size),
  fontWeight: '600',
})

/** The voice of the tool is Source Sans; what people wrote and titles are Source Serif. */
export const theme = createTheme({
  colors: palettes,
  primaryColor: 'sapin',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  black: '#151b18',
  variantColorResolver: buttonColors,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'var(--sans)',
  fontSizes: { xs: rem(13), sm: rem(14), md: rem(15), lg: rem(18), xl: rem(20) },
  lineHeights: { xs: '1.3846', sm: '1.4286', md: '1.4667', lg: '1.4444', xl: '1.3' },
  headings: {
    fontFamily: 'var(--serif)',
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: heading(29, 36),
      h2: heading(20, 26),
      h3: heading(18, 24),
      h4: heading(15, 20),
      h5: heading(15, 20),
      h6: heading(14, 20),
    },
  },
  spacing: { xs: 'var(--s2)', sm: 'var(--s3)', md: 'var(--s4)', lg: 'var(--s5)', xl: 'var(--s6)' },
  radius: { xs: rem(3), sm: rem(4), md: rem(6), lg: rem(6), xl: rem(6) },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'var(--shadow)', md: 'var(--shadow)', lg: 'var(--shadow)', xl: 'var(--shadow)' },
  components: componentDefaults,
})
