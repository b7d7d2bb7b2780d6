/** A crescent round the origin. */
export const MOON = 'M2.5 -7.5a7.5 7.5 0 1 0 5 10a6 6 0 0 1 -5 -10z';
