import { expect, test } from 'vitest'
import { pictureOf } from './picture.ts'
import { element, linesOf, words } from './svg.ts'

test('what is written in a picture stays text', () => {
  expect(words('text', 'Ateliers <12-17 ans> & « suite »', { x: 3, 'font-family': '"A"' })).toBe(
    '<text x="3" font-family="&quot;A&quot;">Ateliers &lt;12-17 ans&gt; &amp; « suite »</text>',
  )
  expect(element('g', {}, element('circle', { r: 2 }))).toBe('<g><circle r="2"/></g>')
})

test('a long text goes to the next line, and a space that holds does not part', () => {
  expect(linesOf('Lieux pour 10\u00A0000\u00A0habitants', 120, 10)).toEqual([
    'Lieux pour',
    '10\u00A0000\u00A0habitants',
  ])
  expect(linesOf('Rhône', 10, 10)).toEqual(['Rhône'])
})

test('a picture has its title and what it shows in words, and grows with what is written', () => {
  const drawn = {
    title: 'Lieux',
    description: 'Un lieu.',
    body: '<path d="M0 0"/>',
    width: 200,
    height: 100,
    ink: '#000000',
  }
  const short = pictureOf({ ...drawn, captions: ['Édité ce jour.'] })
  expect(short.text).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" .*<title>Lieux<\/title><desc>Un lieu.<\/desc>/,
  )
  expect(short.text).toContain('<path d="M0 0"/></svg>')
  const long = pictureOf({
    ...drawn,
    title: 'Lieux de médiation numérique du Rhône',
    captions: ['Édité ce jour.', 'Contours.'],
  })
  expect(long.width).toBe(short.width)
  expect(long.height).toBe(short.height + 26 + 18)
})
