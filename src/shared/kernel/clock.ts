/** Where the time comes from; doubled in tests. */
export interface Clock {
  now(): Date
}
