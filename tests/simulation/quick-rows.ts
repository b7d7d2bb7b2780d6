import type { EveningRow } from '../../utils/diary/evening-row.ts';
import type { AtRest, Score } from '../../utils/rows/rating.ts';
import {
  type DiaryKind,
  randomRows,
  STEADY,
  type TrueEvening,
  trueEvenings,
} from './random-diary.ts';

/** What the change signs read of an evening. */
export type LegsPart = Pick<
  EveningRow,
  'eveningWorst' | 'nightWorst' | 'highest' | 'onset' | 'atRest' | 'arms'
>;

const UNTOLD: LegsPart = {
  eveningWorst: null,
  nightWorst: null,
  highest: null,
  onset: null,
  atRest: null,
  arms: null,
};

/** By the number of evenings: as the folds read a diary in which nothing was told. */
const blanks = new Map<number, EveningRow[]>();

/**
 * The rows of a made-up diary with the legs alone: what nobody told of is folded once, the legs are set as
 * the folds set them. A tenth of the time, so that thousands of diaries can be looked at;
 * `quick-rows.test.ts` holds them to `randomRows`.
 */
export function quickRows(kind: DiaryKind, seed: number): EveningRow[] {
  const rows = blankRows(kind.evenings);
  const truly = trueEvenings(kind, seed);
  return rows.map((row, index) => ({ ...row, ...legsOf(truly[index]) }));
}

function blankRows(evenings: number): EveningRow[] {
  const known = blanks.get(evenings);
  if (known) return known;
  const silent = { ...STEADY, evenings, logged: { share: 1e-9, details: 0, bad: 0 } };
  const rows = randomRows(silent, 1);
  blanks.set(evenings, rows);
  return rows;
}

function legsOf(truly: TrueEvening | undefined): LegsPart {
  if (!truly?.isLogged) return UNTOLD;
  const { worst, nightWorst, hasDetails } = truly;
  const details = hasDetails ? detailsOf(truly) : {};
  const highest = Math.max(worst, nightWorst) as Score;
  return { ...UNTOLD, eveningWorst: worst, nightWorst, highest, ...details };
}

function detailsOf({ onset, atRest, arms }: TrueEvening): Partial<LegsPart> {
  return { onset: onset === null ? 'not-today' : onsetRead(onset), atRest: atRest as AtRest, arms };
}

/** In minutes of the waking day, which begins six hours before the turn-over. */
function onsetRead(minutes: number): number {
  const clock = minutes % 1440;
  return clock < 360 ? clock + 1440 : clock;
}
