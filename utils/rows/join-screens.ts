import { subtract, union } from '../evening/spans.ts';
import { joinByStamp } from './join-rows.ts';
import { SCREEN_KINDS, type ScreenRecord, type Session } from './screen-record.ts';

/** The screen time of one evening on all computers together. */
export type JoinedScreen = Pick<ScreenRecord, 'sessions' | 'observed' | 'closed'>;

/**
 * Several records of one evening as one, by union: a moment at two screens is one moment, of the
 * kind that comes first in active, watching, elsewhere. Time seen by one computer was not closed.
 */
export function joinScreens(records: readonly JoinedScreen[]): JoinedScreen {
  const only = records[0];
  if (records.length === 1 && only) return only;
  const observed = union(records.flatMap((record) => record.observed));
  return {
    sessions: joinSessions(records.flatMap(({ sessions }) => sessions)),
    observed,
    closed: subtract(
      records.flatMap(({ closed }) => closed),
      observed,
    ),
  };
}

/**
 * Two records of one evening and computer: joined by union, so that no minute is lost or counted
 * twice; the rest is that of the later one.
 */
export function joinScreenRecords(a: ScreenRecord, b: ScreenRecord): ScreenRecord {
  const rest = ({ sessions: _, observed, closed, ...others }: ScreenRecord) => others;
  return { ...joinByStamp(rest(a), rest(b)), ...joinScreens([a, b]) };
}

function joinSessions(sessions: readonly Session[]): Session[] {
  const joined: Session[] = [];
  for (const kind of SCREEN_KINDS) {
    const ofKind = sessions.filter((session) => session.kind === kind);
    joined.push(...subtract(ofKind, joined).map((span) => ({ ...span, kind })));
  }
  return joined.sort((a, b) => a.start - b.start);
}
