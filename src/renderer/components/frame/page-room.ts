import { useMediaQuery } from '@mantine/hooks'
import { useStore } from '../../api/store.ts'
import { helpOpened } from '../help-opened.ts'

/** Of the help, in pixels, where it stands beside the page. */
export const helpWidth = 400

/** There is no room for three panes, nor for the help beside the page. */
const lowerThanThree = 68.7

/** There is no room for two. */
const lowerThanTwo = 47.9

/** Whether the window is no wider than this, in em: at 200 % it has half of them. */
export const useWindowUpTo = (width: number): boolean =>
  useMediaQuery(`(max-width: ${width}em)`, false, { getInitialValueInEffect: false })

export const useNarrowWindow = (): boolean => useWindowUpTo(lowerThanThree)

/** Whether the help takes its width from the page; in a narrow window it comes over it. */
export const useHelpBeside = (): boolean => {
  const helped = useStore(helpOpened) !== null
  return !useNarrowWindow() && helped
}

/** How many panes the page has room for: of the width of the window, the help may have taken its part. */
export const usePageRoom = (): 1 | 2 | 3 => {
  const taken = useHelpBeside() ? helpWidth / 16 : 0
  const noThree = useWindowUpTo(lowerThanThree + taken)
  const noTwo = useWindowUpTo(lowerThanTwo + taken)
  return noTwo ? 1 : noThree ? 2 : 3
}
