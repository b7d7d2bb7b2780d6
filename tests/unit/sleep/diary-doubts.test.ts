import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiaryDoubt, diaryDoubts } from '../../../utils/sleep/diary-doubts.ts';
import { sleepFigures } from '../../../utils/sleep/sleep-figures.ts';
import { suggestedTwelveHourShift } from '../../../utils/sleep/suggested-twelve-hour-shift.ts';
import { at } from '../evening/zones.ts';
import { holds } from '../property.ts';
import { anySoundDiary, diaryOf, type TypedItems, typed, typedDiary } from './diaries.ts';

const usual = { bed: '22:30', try: '23:00', wake: '06:30', up: '07:00' };

describe('a diary is asked about', () => {
  it('never when it is sound', () => {
    expect(diaryDoubts(typedDiary(usual, { sol: 40, waso: 35 }))).toEqual([]);
    holds(
      fc.property(anySoundDiary, (diary) => {
        const { tib } = sleepFigures(diary);
        const long = (tib ?? 0) > 960 ? [{ type: 'long-in-bed', tib }] : [];
        expect(diaryDoubts(diary)).toEqual(long);
      }),
    );
  });

  it('never where nothing was told', () => {
    expect(diaryDoubts(diaryOf())).toEqual([]);
  });

  it('when the minutes awake take up the night', () => {
    const doubt: DiaryDoubt = { type: 'no-time-asleep', awakeMinutes: 450, nightMinutes: 450 };
    expect(diaryDoubts(typedDiary(usual, { sol: 400, waso: 50 }))).toEqual([doubt]);
    expect(diaryDoubts(typedDiary(usual, { sol: 400, waso: 49 }))).toEqual([]);
  });

  it('when falling asleep alone took the night, though the minutes awake were not told', () => {
    expect(diaryDoubts(typedDiary(usual, { sol: 451 }))).toEqual([
      { type: 'no-time-asleep', awakeMinutes: 451, nightMinutes: 450 },
    ]);
  });

  it('when it has more than 16 h in bed', () => {
    const sixteen = typedDiary({ bed: '15:00', up: '07:00' });
    expect(diaryDoubts(sixteen)).toEqual([]);
    expect(diaryDoubts(typedDiary({ bed: '14:59', up: '07:00' }))).toEqual([
      { type: 'long-in-bed', tib: 961 },
    ]);
  });

  it('by the hours that passed when the clocks went back', () => {
    const long = { evening: '2026-10-24', bed: '15:30', up: '07:00' };
    expect(diaryDoubts(typedDiary(long))).toEqual([{ type: 'long-in-bed', tib: 990 }]);
  });

  it('when a time lies before one that should come first', () => {
    const slip = typedDiary({ bed: '23:00', try: '22:50', wake: '06:30', up: '06:20' });
    expect(diaryDoubts(slip)).toEqual([
      { type: 'out-of-order', earlier: 'bed', later: 'try' },
      { type: 'out-of-order', earlier: 'wake', later: 'up' },
    ]);
  });

  it('across a time that was not told', () => {
    const slip = diaryOf({ bed: at('2026-11-22T07:00Z'), up: at('2026-11-22T06:00Z') });
    expect(diaryDoubts(slip)).toEqual([{ type: 'out-of-order', earlier: 'bed', later: 'up' }]);
  });

  it('not for having no sleep when the person said so', () => {
    expect(diaryDoubts(typedDiary(usual, { sol: 450, noSleep: true }))).toEqual([]);
  });

  it('for having no sleep just when its total sleep time is 0 or less', () => {
    const amounts = fc.integer({ min: 0, max: 400 });
    holds(
      fc.property(amounts, amounts, (sol, waso) => {
        const diary = typedDiary(usual, { sol, waso });
        const asked = diaryDoubts(diary).some(({ type }) => type === 'no-time-asleep');
        expect(asked).toBe((sleepFigures(diary).tst ?? 0) <= 0);
      }),
    );
  });
});

describe('"did you mean 11 PM?"', () => {
  it.each<[string, TypedItems, object]>([
    ['bed', { ...usual, bed: '11:00', try: '23:15' }, { time: 'bed', to: '23:00' }],
    ['try', { ...usual, try: '11:00' }, { time: 'try', to: '23:00' }],
    ['wake', { ...usual, wake: '18:30' }, { time: 'wake', to: '06:30' }],
    ['up', { ...usual, up: '19:00' }, { time: 'up', to: '07:00' }],
    ['bed, alone with up,', { bed: '11:00', up: '07:00' }, { time: 'bed', to: '23:00' }],
    ['up, alone with bed,', { bed: '23:00', up: '19:00' }, { time: 'up', to: '07:00' }],
    ['bed after midnight', { ...usual, bed: '12:30', try: '00:45' }, { time: 'bed', to: '00:30' }],
  ])('is asked of %s typed on the wrong half of the clock', (_, times, shift) => {
    expect(suggestedTwelveHourShift(typed(times))).toEqual(shift);
    expect(diaryDoubts(typedDiary(times, { sol: 10, waso: 0 }))).not.toEqual([]);
  });

  it.each<[string, TypedItems]>([
    ['of a usual night', usual],
    ['when two times would have to move', { ...usual, bed: '10:30', try: '11:00' }],
    ['about a slip of ten minutes', { ...usual, bed: '23:00', try: '22:50' }],
    ['without the time of getting up', { bed: '11:00', try: '23:00', wake: '06:30' }],
    ['without the time of going to bed', { try: '11:00', wake: '06:30', up: '07:00' }],
    ['of a night of 14 h', { bed: '20:00', up: '10:00' }],
    ['of a night of 3 h', { bed: '04:00', up: '07:00' }],
    ['when moving would leave less than 3 h', { bed: '16:01', up: '07:00' }],
  ])('is not asked %s', (_, times) => {
    expect(suggestedTwelveHourShift(typed(times))).toBeNull();
  });

  it('is asked of the time that was typed last, where several would help', () => {
    const long = typed({ turnOver: '06:00', bed: '22:42', up: '18:30' });
    const told = ['bed', 'up'] as const;
    const timeFor = (typedLast: 'bed' | 'up' | 'try') =>
      suggestedTwelveHourShift(long, { told, typedLast })?.time;
    expect(timeFor('up')).toBe('up');
    expect(timeFor('bed')).toBe('bed');
    expect(timeFor('try')).toBeDefined();
  });

  it('is never asked of a time that is only suggested', () => {
    const night = typed({ ...usual, wake: '18:30' });
    const told = ['bed', 'try', 'up'] as const;
    expect(suggestedTwelveHourShift(night, { told, typedLast: null })).toBeNull();
  });

  it('lets a suggested time of the morning follow', () => {
    const wake = typed({ bed: '22:30', wake: '18:50', up: '06:45' });
    expect(suggestedTwelveHourShift(wake, { told: ['bed', 'wake'], typedLast: 'wake' })).toEqual({
      time: 'wake',
      to: '06:50',
    });
    const up = typed({ bed: '22:30', wake: '06:30', up: '18:20' });
    expect(suggestedTwelveHourShift(up, { told: ['bed', 'up'], typedLast: 'up' })).toEqual({
      time: 'up',
      to: '06:20',
    });
    expect(suggestedTwelveHourShift(wake)).toBeNull();
  });

  it('is asked down to the 3 h that are left', () => {
    expect(suggestedTwelveHourShift(typed({ bed: '16:00', up: '07:00' }))).toEqual({
      time: 'bed',
      to: '04:00',
    });
  });
});
