import { FEELINGS, PLACES, type Rating, type RatingDetails } from '../rows/rating.ts';
import { REMEDIES } from './remedies.ts';

/** A detail of one tap: where it was, what it felt like, or what was tried. */
export type Detail = { kind: 'where' | 'feel' | 'tried'; value: string };

/** What is offered as long as nothing else was used. */
const AT_FIRST: readonly Detail[] = [
  { kind: 'where', value: 'left-leg' },
  { kind: 'where', value: 'right-leg' },
  { kind: 'feel', value: 'crawling' },
  { kind: 'tried', value: 'walked' },
];

type Told = Pick<Rating, Detail['kind']>;

/**
 * The details that were told most often with these ratings, as many as are offered at first; where fewer
 * were told, filled up with those. They stand in the order of the whole list, so that one that is told
 * once more does not change its place. Of what was tried only what `known` names is offered.
 */
export function mostUsedDetails(ratings: readonly Told[], known: readonly string[]): Detail[] {
  const all = allDetails([...REMEDIES, ...known]);
  const used = ratings.flatMap(detailsOf);
  const counted = all
    .map((detail) => ({ detail, times: used.filter((one) => isSameDetail(one, detail)).length }))
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.times - a.times)
    .map(({ detail }) => detail);
  const others = AT_FIRST.filter((one) => !counted.some((used) => isSameDetail(used, one)));
  const offered = [...counted, ...others].slice(0, AT_FIRST.length);
  return all.filter((detail) => offered.some((one) => isSameDetail(one, detail)));
}

/** True when a rating tells this detail. */
export function tells(rating: Told, detail: Detail): boolean {
  return detailsOf(rating).some((one) => isSameDetail(one, detail));
}

/** The fields of a rating with this detail told, or taken back where it was told. */
export function toggled(rating: Told, detail: Detail): RatingDetails {
  const { kind, value } = detail;
  const isTold = tells(rating, detail);
  if (kind === 'tried') {
    const tried = rating.tried ?? [];
    const others = tried.filter(({ remedy }) => remedy !== value);
    return { tried: orNull(isTold ? others : [...tried, { remedy: value, helped: null }]) };
  }
  const told: readonly string[] = rating[kind] ?? [];
  const next = isTold ? told.filter((one) => one !== value) : [...told, value];
  return { [kind]: orNull(next) } as RatingDetails;
}

function orNull<T>(list: readonly T[]): T[] | null {
  return list.length > 0 ? [...list] : null;
}

function allDetails(remedies: readonly string[]): Detail[] {
  return [
    ...PLACES.map((value) => ({ kind: 'where' as const, value })),
    ...FEELINGS.map((value) => ({ kind: 'feel' as const, value })),
    ...remedies.map((value) => ({ kind: 'tried' as const, value })),
  ];
}

function detailsOf({ where, feel, tried }: Told): Detail[] {
  return [
    ...(where ?? []).map((value) => ({ kind: 'where' as const, value })),
    ...(feel ?? []).map((value) => ({ kind: 'feel' as const, value })),
    ...(tried ?? []).map(({ remedy }) => ({ kind: 'tried' as const, value: remedy })),
  ];
}

function isSameDetail(a: Detail, b: Detail): boolean {
  return a.kind === b.kind && a.value === b.value;
}
