export { duration } from '#shared/text/french-hours.ts'
