/** Shapes round the origin. A crescent for going to bed, */
export const MOON = 'M2.5 -7.5a7.5 7.5 0 1 0 5 10a6 6 0 0 1 -5 -10z';
/** a prompt, */
export const DIAMOND = 'M0 -6l6 6l-6 6l-6 -6z';
/** the onset, */
export const TRIANGLE = 'M-7 6l7 -12l7 12z';
/** and an open eye for a waking. */
export const AWAKE = 'M-8 0q8 -9 16 0q-8 9 -16 0zM-2 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z';
/** Arrows beside a mark that lies earlier or later than the picture reaches. */
export const EARLIER = 'M-19 0l6 -5v10z';
export const LATER = 'M19 0l-6 -5v10z';
