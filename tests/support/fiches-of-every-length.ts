import type { RowId } from '#shared/kernel/ids.ts'
import { bullets, doc, item, paragraph } from '#shared/text/rich-text/build.ts'
import type { TestApp } from './test-app.ts'

const lengthy =
  'Faire connaître à chaque habitant éloigné du numérique les lieux où l’on aide, leurs jours et leurs heures'

/** Fiches under five axes, short, of a page and of two, with funders, steps and comments. */
export const fillWithFiches = async (app: TestApp, count: number): Promise<void> => {
  const axes: RowId[] = []
  for (let n = 1; n <= 5; n += 1) {
    const values = { number: n, title: `${lengthy}, axe ${n}`, state: 'proposed' } as const
    axes.push((await app.call('records.create', { record: 'axis', values })).id)
  }
  for (let n = 0; n < count; n += 1) {
    const { id } = await app.call('fiches.create', {
      title: `${lengthy}, action ${n}`,
      axis: axes[n % 5] ?? null,
      sector: null,
    })
    const texts = doc(...Array.from({ length: n % 7 }, (_, line) => paragraph(`${lengthy}, ligne ${line}.`)))
    const changes = {
      ...(n % 3 === 0 && { stakes: texts, outcomes: texts }),
      ...(n % 2 === 0 && { conditions: texts, complements: texts }),
      budget: n % 4 === 0 ? null : 1_000 * n,
      startsOn: `2026-${String(1 + (n % 12)).padStart(2, '0')}-01`,
      endsOn: `2028-${String(1 + (n % 12)).padStart(2, '0')}-28`,
      ...(n === 39 && { state: 'dropped', stateReason: 'Reprise ailleurs' }),
    }
    await app.call('records.update', { record: 'fiche', id, changes } as never)
    for (let step = 0; step < n % 9; step += 1)
      await app.call('fiches.addStep', { fiche: id, parent: null, after: null, text: `${lengthy}, étape ${step}` })
    for (const role of ['bearer', 'funder', 'funder'] as const)
      if (n % 5 > 0)
        await app.call('fiches.addParty', {
          fiche: id,
          role,
          name: `Communauté de communes numéro ${n % 11}`,
          actor: null,
        })
    if (n % 6 === 0) await app.call('fiches.comment', { fiche: id, sector: null, text: lengthy })
  }
}

const words =
  'accompagner médiathèque numérique habitants permanence intercommunalité atelier démarche l’autonomie WWW illettrisme à de une les illisiblement ÉCHÉANCE financeur — réutilisation'.split(
    ' ',
  )

/** Axes, fiches, steps, funders and texts of any length, always the same for a seed. */
export const fillAtRandom = async (app: TestApp, seed: number): Promise<void> => {
  const random = randomFrom(seed)
  const below = (most: number): number => Math.floor(random() * most)
  const sentence = (most: number): string =>
    Array.from({ length: 1 + below(most) }, () => words[below(words.length)]).join(' ')
  const text = () =>
    doc(
      ...Array.from({ length: below(4) }, () => paragraph(sentence(60))),
      ...(below(2) === 0
        ? []
        : [bullets(...Array.from({ length: 1 + below(9) }, () => item(paragraph(sentence(20)))))]),
    )
  const axes: (RowId | null)[] = [null]
  for (let n = 1; n <= 1 + below(4); n += 1) {
    const values = { number: n, title: sentence(25), state: 'proposed' } as const
    axes.push((await app.call('records.create', { record: 'axis', values })).id)
  }
  const count = 4 + below(24)
  for (let n = 0; n < count; n += 1) {
    const axis = axes[below(axes.length)] ?? null
    const { id } = await app.call('fiches.create', { title: sentence(30), axis, sector: null })
    const changes = {
      ...(below(2) === 0 && { stakes: text(), outcomes: text() }),
      ...(below(2) === 0 && { conditions: text(), complements: text(), partners: text() }),
      ...(below(3) === 0 && { askedOfCommittee: sentence(12), shortTitle: sentence(4).slice(0, 40).trim() }),
      budget: below(3) === 0 ? null : below(2_000_000),
      endsOn: below(3) === 0 ? null : `202${5 + below(5)}-0${1 + below(9)}-1${below(9)}`,
      state: (['running', 'done', 'paused', 'upcoming', 'dropped'] as const)[below(5)],
    }
    await app.call('records.update', { record: 'fiche', id, changes } as never)
    for (let step = below(14); step > 0; step -= 1)
      await app.call('fiches.addStep', { fiche: id, parent: null, after: null, text: sentence(25) })
    for (let party = below(6); party > 0; party -= 1)
      await app.call('fiches.addParty', {
        fiche: id,
        role: party % 2 ? 'funder' : 'bearer',
        name: sentence(7),
        actor: null,
      })
    if (below(4) === 0) await app.call('fiches.comment', { fiche: id, sector: null, text: sentence(80) })
  }
}

/** From 0 to 1: a mulberry generator. */
const randomFrom = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
