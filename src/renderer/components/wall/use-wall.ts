import { type LinkProps, useRouter } from '@tanstack/react-router'

/** Opens an address on the wall: in a window of its own where the host allows one, else in this one. */
export function useWall(to: LinkProps): () => void {
  const router = useRouter()
  return () => {
    const { href } = router.buildLocation(to)
    const opened = window.open(router.history.createHref(href), 'concerto-projection')
    // One that is open already may stand behind.
    opened?.focus()
    if (opened === null) void router.navigate(to)
  }
}
