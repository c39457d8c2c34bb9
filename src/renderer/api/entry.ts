import type { Envelope } from '#shared/contract/define.ts'
import { entryMark } from '#shared/contract/entry.ts'
import type { AppError } from '#shared/kernel/app-error.ts'

/** Kept by the browser for this tab: a reload comes back in, and no other program is sent it, as it would be a cookie. */
const kept = 'concerto.session'

/** What this window shows the program with each request. */
export const authorization = (): Record<string, string> => ({
  authorization: `Bearer ${sessionStorage.getItem(kept) ?? ''}`,
})

/**
 * Comes in with the token of the address, once, which then shows its screen alone; or as this tab did before, or as another
 * tab of this address does. @returns why the window stays out; `null` when it is in
 */
export const enter = async (): Promise<AppError | null> => {
  window.addEventListener('hashchange', () => tokenIn(location.hash) !== null && location.reload())
  const found = tokenIn(location.hash)
  if (found !== null) history.replaceState(null, '', `#${found.screen}`)
  const refusal = found === null ? null : await exchange(found.token).catch(() => unreachable)
  const tabs = new BroadcastChannel(kept)
  if (sessionStorage.getItem(kept) === null && refusal === null) await askOtherTabs(tabs)
  const isIn = sessionStorage.getItem(kept) !== null
  if (isIn) letOthersIn(tabs)
  return isIn ? null : (refusal ?? stranger)
}

const tokenIn = (hash: string): { readonly token: string; readonly screen: string } | null => {
  if (!hash.startsWith(`#${entryMark}`)) return null
  const [token = '', ...screen] = hash.slice(1 + entryMark.length).split('/')
  return { token, screen: `/${screen.join('/')}` }
}

const exchange = async (token: string): Promise<AppError | null> => {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) }
  const answer = (await (await fetch('api/session', request)).json()) as Envelope<string>
  if (!answer.ok) return answer.error
  sessionStorage.setItem(kept, answer.value)
  return null
}

/** The program knows it no more: a reload asks the other tabs, or says that this one is a stranger. */
export const forget = (): void => sessionStorage.removeItem(kept)

/** What a tab asks of the others of this address, and what any that is in answers. */
type BetweenTabs = 'asks' | { readonly secret: string }

const askOtherTabs = (tabs: BroadcastChannel): Promise<void> =>
  new Promise((resolve) => {
    tabs.onmessage = ({ data }: MessageEvent<BetweenTabs>) => {
      if (data === 'asks') return
      sessionStorage.setItem(kept, data.secret)
      resolve()
    }
    tabs.postMessage('asks' satisfies BetweenTabs)
    setTimeout(resolve, 300)
  })

const letOthersIn = (tabs: BroadcastChannel): void => {
  tabs.onmessage = ({ data }: MessageEvent<BetweenTabs>) => {
    const secret = sessionStorage.getItem(kept)
    if (data === 'asks' && secret !== null) tabs.postMessage({ secret } satisfies BetweenTabs)
  }
}

export const unreachable: AppError = {
  code: 'unreachable',
  fact: 'Concerto ne répond plus.',
  cause: 'Il a été fermé, ou l’ordinateur l’a mis en veille.',
  unchanged: 'Ce qui était enregistré le reste.',
  next: 'Cette fenêtre se reliera d’elle-même s’il reprend\u00A0; s’il a été fermé, relancez-le\u00A0: il en ouvrira une autre.',
}

const stranger: AppError = {
  code: 'loopback.session',
  fact: 'Cette fenêtre n’est pas reconnue.',
  cause: 'Elle n’a pas été ouverte avec l’adresse donnée par Concerto au lancement.',
  unchanged: 'Rien n’a été lu ni modifié.',
  next: 'Revenez à la fenêtre de Concerto déjà ouverte, ou appuyez sur Entrée dans le terminal qui l’a lancé pour obtenir une nouvelle adresse.',
}
