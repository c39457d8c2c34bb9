import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Held, known, nothingHeld, refused, send, settle, shown, stored, type, waits } from './held.ts'

/** A value as the program holds it: letters typed here in small, words of others in capitals. */
type Text = string

interface Asked {
  readonly at: number
  /** What the program answered; `null` until it has. */
  readonly answer: Text | null
}

interface Save {
  readonly turn: number
  readonly value: Text
  state: 'on its way' | 'done' | 'refused'
}

/**
 * One field of one window and the program, as slow and as mixed as can be. Saves arrive in the order they left, as
 * `turns.ts` sees to it; readings are answered and come in any order.
 */
class World {
  held: Held<Text> = nothingHeld
  program: Text = ''
  typed = ''
  count = 0
  reading = { value: '', since: 0 }
  saves: Save[] = []
  readings: Asked[] = []
  turn = 0

  readonly shown = (): Text => shown(this.held, this.reading)
  readonly steps: readonly ((pick: number) => void)[] = [
    () => this.key(),
    () => this.key(),
    () => this.save(),
    () => this.save(),
    (pick) => this.reach(pick > 3),
    (pick) => this.answer(pick),
    (pick) => this.answer(pick),
    () => this.ask(),
    (pick) => this.read(pick),
    (pick) => this.arrive(pick),
    () => this.look(),
    () => this.look(),
    () => this.write(),
    () => this.settle(),
  ]

  /** One writes at the end of what one sees. */
  key() {
    const letter = String.fromCodePoint(0x4e00 + this.typed.length)
    this.typed += letter
    this.held = type(this.held, this.shown() + letter)
  }
  save() {
    const value = this.held.typed?.value
    if (value === undefined || this.saves.length > 2) return
    this.turn += 1
    this.saves.push({ turn: this.turn, value, state: 'on its way' })
    this.held = send(this.held, value, this.turn)
  }
  /** The first save on its way arrives; the disk may refuse it. */
  reach(refuses: boolean) {
    const save = this.saves.find(({ state }) => state === 'on its way')
    if (save === undefined) return
    save.state = refuses ? 'refused' : 'done'
    if (!refuses) this.program = save.value
  }
  answer(pick: number) {
    const over = this.saves.filter(({ state }) => state !== 'on its way')
    const save = over[pick % over.length]
    if (save === undefined) return
    this.saves = this.saves.filter((other) => other !== save)
    this.count += 1
    this.held = save.state === 'done' ? stored(this.held, save.turn, this.count) : refused(this.held, save.turn)
  }
  ask() {
    this.count += 1
    this.readings.push({ at: this.count, answer: null })
  }
  read(pick: number) {
    const open = this.readings.flatMap(({ answer }, index) => (answer === null ? [index] : []))
    const index = open[pick % open.length]
    const reading = index === undefined ? undefined : this.readings[index]
    if (index !== undefined && reading !== undefined) this.readings[index] = { ...reading, answer: this.program }
  }
  /** Any answer comes, an older one after a newer one too. */
  arrive(pick: number) {
    const ready = this.readings.filter(({ answer }) => answer !== null)
    const came = ready[pick % ready.length]
    if (came === undefined) return
    this.readings = this.readings.filter((other) => other !== came)
    this.reading = { value: came.answer ?? '', since: came.at }
  }
  /** A reading as quick as the others are slow. */
  look() {
    this.count += 1
    this.reading = { value: this.program, since: this.count }
  }
  /** Another window, an undo, a bundle: it adds to what is stored. */
  write() {
    this.program += 'X'
  }
  settle() {
    if (this.held.typed?.value === known(this.held, this.reading)) this.held = settle(this.held)
  }
}

const letters = (text: Text): string => text.replaceAll('X', '')

const step = fc.tuple(fc.nat(13), fc.nat(5))

describe('TY-1: what is typed stands until all that is shown was asked for after it was stored', () => {
  test('whatever comes, in whatever order, no typed letter leaves the screen', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 25, maxLength: 80, size: 'max' }), (steps) => {
        const world = new World()
        for (const [which, pick] of steps) {
          world.steps[which]?.(pick)
          expect(letters(world.shown())).toBe(world.typed)
        }
      }),
      { numRuns: 3_000 },
    )
  })

  test('once nothing waits and all was read again, the field shows what the program holds', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }), (steps) => {
        const world = new World()
        for (const [which, pick] of steps) world.steps[which]?.(pick)
        for (let round = 0; round < 5; round += 1) {
          world.save()
          while (world.saves.length > 0) {
            world.reach(false)
            world.answer(0)
          }
        }
        world.write()
        world.readings = []
        world.ask()
        world.read(0)
        world.arrive(0)
        expect(waits(world.held)).toBe(false)
        expect(world.shown()).toBe(world.program)
        expect(letters(world.program)).toBe(world.typed)
      }),
      { numRuns: 2_000 },
    )
  })
})

test('what was typed to be what is stored is not held against what comes from elsewhere', () => {
  const held = settle(type<string>(nothingHeld, 'Salle'))
  expect(shown(held, { value: 'Salle des fêtes', since: 1 })).toBe('Salle des fêtes')
})
