/** Shapes round the origin: a prompt, the onset, and an open eye for a waking. */
export const DIAMOND = 'M0 -6l6 6l-6 6l-6 -6z';
export const TRIANGLE = 'M-7 6l7 -12l7 12z';
export const AWAKE = 'M-8 0q8 -9 16 0q-8 9 -16 0zM-2 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z';
