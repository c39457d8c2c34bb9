import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { MailboxLook } from '#shared/contract/exchanges/mailbox.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { Action } from './session.ts'

interface WatchOptions {
  /** Seconds between two looks. */
  readonly every: number
  readonly once?: boolean
}

/**
 * Merges what comes in a shared folder, and puts there what this poste has for the others, until it is asked to stop. Says
 * what happens as lines of JSON: ids and codes only. It may be stopped at any moment: the next start goes on.
 */
export const watchFolder =
  (folder: string, { every, once = false }: WatchOptions): Action =>
  async ({ call, print }) => {
    const say = (code: string, facts: Readonly<Record<string, unknown>> = {}): void =>
      print(JSON.stringify({ at: new Date().toISOString(), code, ...facts }))
    const stop = new AbortController()
    const ask = (): void => stop.abort()
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, ask)
    await call('mailbox.settle', { settings: { folder: resolve(folder), applies: true, publishes: true } })
    say('started')
    let told: ReadonlySet<string> = new Set()
    while (!stop.signal.aborted) {
      const look = await call('mailbox.look', { publish: false }).catch(asTrouble)
      const news = newsOf(look)
      for (const [key, { code, ...facts }] of news) if (!told.has(key)) say(code, facts)
      told = new Set(news.keys())
      if (once && look.trouble !== null) throw new AppFailure(look.trouble)
      if (once) break
      // The one way to wait that a stop cuts short.
      await wait(every * 1_000, undefined, { signal: stop.signal }).catch(() => undefined)
    }
    say('stopped')
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, ask)
  }

type Told = Partial<MailboxLook> & Pick<MailboxLook, 'trouble'>

/** Even what nobody foresaw stops no watch: it is said, and tried again. */
const asTrouble = (error: unknown): Told => {
  if (error instanceof AppFailure) return { trouble: error.error }
  throw error
}

interface News extends Readonly<Record<string, unknown>> {
  readonly code: string
}

/** What a look has to say, by what it is about: what lasts is said once. */
const newsOf = (told: Told): ReadonlyMap<string, News> => {
  const { arrived, arriving, heard, applied, held, refused, published, trouble } = told
  const news = new Map<string, News>()
  for (const { hash } of arrived ?? []) news.set(`arrived ${hash}`, { code: 'arrived', hash })
  for (const name of arriving ?? []) news.set(`arriving ${name}`, { code: 'arriving' })
  for (const { hash } of heard ?? []) news.set(`heard ${hash}`, { code: 'heard', hash })
  for (const { hash, transactions, toSettle } of applied ?? [])
    news.set(`applied ${hash}`, { code: 'applied', hash, transactions, toSettle })
  for (const { hash, why } of held ?? []) news.set(`held ${hash} ${why}`, { code: 'held', hash, why })
  for (const { name, error } of refused ?? [])
    news.set(`refused ${name} ${error.code}`, { code: 'refused', error: error.code })
  if (published != null)
    news.set(`published ${published.hash}`, {
      code: 'published',
      hash: published.hash,
      operations: published.operations,
    })
  if (trouble !== null) news.set(`trouble ${trouble.code}`, { code: 'trouble', error: trouble.code })
  return news
}
