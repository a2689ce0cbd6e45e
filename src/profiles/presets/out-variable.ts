/**
 * Environment variable with the folder that a profiler writes into, for scripts that run inside another program: no quoting of
 * theirs has to hold the path.
 */
export const OUT_VARIABLE = 'NOISEGATE_PROFILE_OUT'
