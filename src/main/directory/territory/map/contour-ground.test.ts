import { expect, test } from 'vitest'
import type { Ring } from '#shared/records/directory/positions.ts'
import { contourGround } from './contour-ground.ts'

const known = {
  communes: [
    { code: '69001', epci: '1', position: [0.5, 0.5] as const },
    { code: '69002', epci: '1', position: [1.5, 0.5] as const },
    { code: '69003', epci: '2', position: null },
  ],
  epci: [{ code: '1' }, { code: '2' }],
}

const square = (west: number, width = 1): Ring => [
  [west, 0],
  [west + width, 0],
  [west + width, 1],
  [west, 1],
]

const areas = (...contours: Parameters<typeof contourGround>[0]) =>
  contourGround(contours, known).pieces.map(({ area }) => area)

test('a contour is what its code says, else what the towns within tell, else nobody’s', () => {
  expect(
    areas(
      { code: '69003', rings: [square(0)] },
      { code: '2', rings: [square(0)] },
      { code: null, rings: [square(0)] },
      { code: null, rings: [square(0, 2)] },
      { code: null, rings: [square(8)] },
      { code: '01004', rings: [square(0)] },
    ),
  ).toEqual([
    { kind: 'commune', code: '69003' },
    { kind: 'epci', code: '2' },
    { kind: 'commune', code: '69001' },
    { kind: 'epci', code: '1' },
    null,
  ])
})

test('two neighbours have one line between them', () => {
  const { lines } = contourGround(
    [
      { code: '69001', rings: [square(0)] },
      { code: '69002', rings: [square(1)] },
    ],
    known,
  )
  expect(lines).toHaveLength(7)
  expect(lines.filter(({ sides: [, next] }) => next !== null)).toEqual([
    {
      line: [
        [1, 0],
        [1, 1],
      ],
      sides: [0, 1],
    },
  ])
})
