/** The time, as a parameter of whatever needs it. Milliseconds since the epoch. */
export type Clock = () => number
