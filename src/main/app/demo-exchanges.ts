import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { BundlePreview } from '#shared/contract/exchanges/bundles.ts'
import type { EspaceView, JoinedEspace } from '#shared/contract/exchanges/espace.ts'
import type { Sector } from '#shared/records/records.ts'
import { demoCalls, playDemoCalls } from './demo-calls.ts'
import { type DemoApp, type DemoPoste, posteOf } from './demo-poste.ts'

/** `resources/demo/exchanges.json`: what two postes write, and when the other does not know it yet. */
const demoExchanges = z.strictObject({
  /** At the other poste. */
  colleague: z.strictObject({ name: z.string(), sector: z.string() }),
  /** Here, before anything is sent: both then have it. */
  common: demoCalls,
  /** Here and there, each without the other; then what was written there comes here and is applied. */
  apart: z.strictObject({ here: demoCalls, there: demoCalls }),
  /** There, in a bundle that came and waits. */
  waiting: demoCalls,
})

/** Plays its part at a poste that is gone when this ends, with all that it held. */
export type Elsewhere = (play: (there: DemoApp) => Promise<void>) => Promise<void>

/**
 * Plays how a colleague of another sector was invited, what both wrote since, and the bundles between them.
 * @param dayAfter `YYYY-MM-DD`, so many days from now
 */
export const playDemoExchanges = async (
  folder: string,
  dayAfter: (days: number) => string,
  app: DemoApp,
  elsewhere: Elsewhere,
): Promise<void> => {
  const demo = demoExchanges.parse(JSON.parse(await readFile(join(folder, 'exchanges.json'), 'utf8')))
  const here = posteOf(app)
  const play = (calls: z.output<typeof demoCalls>, { ask }: DemoPoste) => playDemoCalls(calls, dayAfter, ask)
  await play(demo.common, here)
  const { here: hub } = await here.ask<EspaceView>('espace.start', {})
  const { sectors } = await here.ask<{ sectors: readonly Sector[] }>('meetings.choices', {})
  const sector = sectors.find(({ name }) => name === demo.colleague.sector)?.id ?? null
  const invitation = await here.make('espace.invite', { role: 'coordinator', sector })
  await elsewhere(async (other) => {
    const there = posteOf(other)
    const joining = { name: demo.colleague.name, content: invitation.bytes, words: hub?.fingerprint }
    const { fingerprint } = await there.ask<JoinedEspace>('espace.join', joining)
    await hand(there, here, fingerprint)
    await hand(here, there)
    await play(demo.apart.here, here)
    await play(demo.apart.there, there)
    await hand(there, here)
    await play(demo.waiting, there)
    await receive(await lotOf(there), here)
  })
}

const lotOf = (from: DemoPoste) => from.make('bundles.export', { to: 'all', complete: false })

const receive = ({ name, bytes }: Awaited<ReturnType<typeof lotOf>>, to: DemoPoste) =>
  to.ask<BundlePreview>('bundles.open', { name, content: bytes })

/** @param trust the six words of who sends it, the first time */
const hand = async (from: DemoPoste, to: DemoPoste, trust: string | null = null): Promise<void> => {
  const { bundle } = await receive(await lotOf(from), to)
  await to.ask('bundles.apply', { bundle, trust })
}
