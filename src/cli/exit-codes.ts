/** @module What the process tells the shell. Scripts rely on these numbers. */

/** All that was asked is done. */
export const DONE = 0
/** Nothing usable was read. */
export const NOTHING_USABLE = 1
/** The command was not understood. */
export const WRONG_USAGE = 2
/** A file, folder or disk outside Readout could not be used. */
export const OUTSIDE_FAILURE = 3
