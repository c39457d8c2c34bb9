import { decodeEntities } from './web-entities.ts'

/** What a page of the web shows of a text that has its marks: « <div>Accueil &amp; aide<br>le lundi</div> ». Others stay as they are. */
export const htmlText = (text: string): string => {
  if (!tag.test(text)) return text.includes('&') ? signsOf(text) : text
  return signsOf(text.replace(lineEnd, '\n').replace(tags, ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}

/** Pages keep words together that a cell need not. */
const signsOf = (text: string): string => decodeEntities(text).text.replaceAll('\u00a0', ' ')

/** Where the links of such a text lead, for what is an address: « <a href="https://exemple.fr">Notre site</a> ». */
export const htmlLinks = (text: string): readonly string[] =>
  tag.test(text) ? [...text.matchAll(link)].map(([, address = '']) => htmlText(address).trim()) : []

const link = /<a\s[^<>]*?\bhref\s*=\s*["']?([^"'<>\s]+)/gi

/** Those that cells hold: « <jeanne@exemple.fr> » is none. */
const names =
  'a|abbr|b|br|center|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul'

const tag = new RegExp(`</?(?:${names})(?:\\s[^<>]*)?/?>`, 'i')
const tags = new RegExp(tag, 'gi')
const lineEnd = /<(?:br|hr)\s*\/?>|<\/(?:div|p|li|tr|h[1-6]|dd|dt)>/gi
