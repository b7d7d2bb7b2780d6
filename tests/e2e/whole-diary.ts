import type { EveningRecord } from '../../utils/rows/evening-record.ts';
import type { PromptLogRow } from '../../utils/rows/prompt-log-row.ts';
import type { Rating } from '../../utils/rows/rating.ts';
import type { ScreenKind, ScreenRecord } from '../../utils/rows/screen-record.ts';
import type { SleepRecord } from '../../utils/rows/sleep-record.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import type { Page } from './driver/page.ts';
import { rowsOf } from './driver/store.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

/** All that is kept of one evening; what is not told and not known is left out. */
export type EveningOfDiary = {
  /** `03-10 20:30 evening 6`, oldest first; a tombstone ends with `deleted`. */
  ratings?: string[];
  /** What was told with a rating, by its time. */
  told?: Record<string, object>;
  record?: object;
  sleep?: object;
  /** `prompt/occurrence/round notice outcome`, as they came due; an unanswered one is `open`. */
  prompts?: string[];
  /** Whole minutes of each session, by kind. */
  screen?: Record<ScreenKind, number>;
};

/** The lists among the settings, without their random ids. */
export type ListsOfDiary = Pick<Settings, 'prompts' | 'marked' | 'visit'> & {
  ownFactors: string[];
  ownRemedies: string[];
  tonightOnly: Record<string, string>;
};

/** The whole diary as it lies on disk, in words: times by the clock of the zone, no stamps, no ids. */
export async function wholeDiary(
  page: Page,
  zone: string,
): Promise<{ evenings: Record<string, EveningOfDiary>; lists: ListsOfDiary }> {
  const settings = await page.eval(
    async () => (await chrome.storage.local.get('settings')).settings as Settings,
  );
  const own = [...settings.ownFactors, ...settings.ownRemedies];
  const parts = [
    byEvening(await rowsOf<Rating>(page, 'ratings'), (rows) => ratingsOf(rows, own, zone)),
    byEvening(await rowsOf<EveningRecord>(page, 'evenings'), ([row]) => ({
      record: row && recordOf(row, own, zone),
    })),
    byEvening(await rowsOf<SleepRecord>(page, 'sleeps'), ([row]) => ({
      sleep: row && fieldsOf(row, ['bed', 'try', 'wake', 'up', 'confirmedAt'], zone),
    })),
    byEvening(await rowsOf<PromptLogRow>(page, 'promptLog'), (rows) => ({
      prompts: rows.toSorted(asTheyCameDue).map(promptText),
    })),
    byEvening(await rowsOf<ScreenRecord>(page, 'screen'), (rows) => ({ screen: minutesOf(rows) })),
  ];
  return { evenings: joined(parts), lists: listsOf(settings) };
}

function byEvening<Row extends { evening: string }>(
  rows: readonly Row[],
  describe: (rows: Row[]) => object,
): Record<string, object> {
  const groups = Object.groupBy(rows, ({ evening }) => evening);
  return Object.fromEntries(
    Object.entries(groups).map(([evening, group]) => [evening, describe(group ?? [])]),
  );
}

function joined(parts: readonly Record<string, object>[]): Record<string, EveningOfDiary> {
  const evenings = [...new Set(parts.flatMap(Object.keys))].sort();
  return Object.fromEntries(
    evenings.map((evening) => [evening, Object.assign({}, ...parts.map((part) => part[evening]))]),
  );
}

function ratingsOf(rows: readonly Rating[], own: readonly OwnItem[], zone: string) {
  const ordered = rows.toSorted((a, b) => a.at - b.at);
  const told = ordered.flatMap(({ at, where, feel, atRest, tried, note }) => {
    const named = tried?.map(({ remedy, helped }) => ({ remedy: nameOf(remedy, own), helped }));
    const details = known({ where, feel, atRest, tried: named ?? null, note });
    return Object.keys(details).length > 0 ? [[local(at, zone), details] as const] : [];
  });
  return {
    ratings: ordered.map((rating) => ratingText(rating, zone)),
    ...(told.length > 0 && { told: Object.fromEntries(told) }),
  };
}

function ratingText({ at, slot, score, deletedAt }: Rating, zone: string): string {
  return `${local(at, zone)} ${slot} ${score}${deletedAt === null ? '' : ' deleted'}`;
}

function recordOf(row: EveningRecord, own: readonly OwnItem[], zone: string): object {
  const plan = row.plan && fieldsOf(row.plan, ['movedAt'], zone);
  const awake = row.awake?.map((at) => local(at, zone)) ?? null;
  const factors = row.factors?.map((factor) => nameOf(factor, own)) ?? null;
  return fieldsOf({ ...row, plan, awake, factors }, ['bed'], zone);
}

/** The known fields of a row, the moments among them by the clock; its key and its stamps are left out. */
function fieldsOf(row: object, moments: readonly string[], zone: string): object {
  const fields = Object.entries(row).filter(([name]) => !['evening', 'updatedAt'].includes(name));
  return known(
    Object.fromEntries(
      fields.map(([name, value]) => [
        name,
        moments.includes(name) && typeof value === 'number' ? local(value, zone) : value,
      ]),
    ),
  );
}

function known(fields: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function asTheyCameDue(a: PromptLogRow, b: PromptLogRow): number {
  return a.dueAt - b.dueAt || (promptText(a) < promptText(b) ? -1 : 1);
}

function promptText({ prompt, occurrence, round, notice, outcome }: PromptLogRow): string {
  return `${prompt}/${occurrence}/${round} ${notice} ${outcome ?? 'open'}`;
}

/** Whole minutes only: the few seconds of a visit to the popup are none. */
function minutesOf(rows: readonly ScreenRecord[]): Record<ScreenKind, number> {
  const minutes = { active: 0, watching: 0, elsewhere: 0 };
  for (const { start, end, kind } of rows.flatMap(({ sessions }) => sessions)) {
    minutes[kind] += Math.floor(end / 60_000) - Math.floor(start / 60_000);
  }
  return minutes;
}

function listsOf({ prompts, marked, visit, plan, ...lists }: Settings): ListsOfDiary {
  const nameIt = ({ name, archived }: OwnItem) => (archived ? `${name}, put away` : name);
  return {
    prompts,
    marked,
    visit,
    ownFactors: lists.ownFactors.map(nameIt),
    ownRemedies: lists.ownRemedies.map(nameIt),
    tonightOnly: Object.fromEntries(
      Object.entries(plan.tonightOnly).map(([evening, { bedtime }]) => [evening, bedtime]),
    ),
  };
}

function nameOf(id: string, own: readonly OwnItem[]): string {
  return own.find((item) => item.id === id)?.name ?? id;
}

function local(at: number, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }).slice(5).replace('T', ' ');
}
