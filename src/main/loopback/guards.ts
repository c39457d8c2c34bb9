import type { RefusalReason } from './refusals.ts'

/** What a request says of where it goes and where it comes from; `null` when it does not say. */
export interface RequestSource {
  readonly host: string | null
  readonly origin: string | null
}

/**
 * Refuses what a browser sends us on behalf of another site. A name that was made to point here (DNS rebinding) shows in
 * Host; another site's script or form shows in Origin. A page typed in the address bar has no Origin.
 */
export function checkSource({ host, origin }: RequestSource, authority: string): RefusalReason | null {
  if (host !== authority) return 'host'
  if (origin !== null && origin !== `http://${authority}`) return 'origin'
  return null
}
