// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { TurnOverWarning } from '../../../components/plan/TurnOverWarning.tsx';
import { WindowField } from '../../../components/plan/WindowField.tsx';
import { ClockForm } from '../../../components/settings/ClockForm.tsx';
import { CountingForm } from '../../../components/settings/CountingForm.tsx';
import { ThemeForm } from '../../../components/settings/ThemeForm.tsx';
import { ZoneQuestion, ZoneSelect } from '../../../components/settings/ZoneQuestion.tsx';
import { formOf, hear } from './draw.ts';

/** Nine in the evening in Berlin. */
const at = Date.parse('2026-03-10T20:00:00Z');

describe('what counts as screen time', () => {
  it('is chosen for other programs, with and without this browser', () => {
    const counting = formOf(CountingForm, {
      countElsewhere: true,
      usesOtherPrograms: false,
      onChange: hear('counting'),
    });
    const { page, told } = counting();
    page.press('Count other programs');
    page.press('I also use other programs while this browser is closed');
    expect(told).toEqual([
      ['counting', { countElsewhere: false }],
      ['counting', { usesOtherPrograms: true }],
    ]);
  });
});

describe('the looks of the pages', () => {
  it('go by the time of day or are always the same', () => {
    const theme = formOf(ThemeForm, { theme: 'auto', onChange: hear('theme') });
    const { page, told } = theme();
    expect(page.isChosen('By the time of day')).toBe(true);
    page.press('Always dark');
    page.press('Always light');
    expect(told).toEqual([
      ['theme', 'dark'],
      ['theme', 'day'],
    ]);
  });
});

describe('the clock that Evenfall goes by', () => {
  const zones = ['America/New_York', 'Europe/Berlin'];
  const clock = formOf(ClockForm, {
    at,
    zone: null,
    browserZone: 'Europe/Berlin',
    zones,
    hours: null,
    firstWeekday: null,
    turnOver: '12:00',
    onChange: hear('clock'),
    onTurnOver: hear('turn over'),
  });

  it('is the browser’s until another zone is chosen', () => {
    const { page, told } = clock();
    expect(page.text).toContain('Evenfall thinks it is 9:00 PM (Europe/Berlin).');
    expect(page.text).toContain('America/New York');
    page.type('Time zone', 'America/New_York');
    expect(told).toEqual([['clock', { zone: 'America/New_York' }]]);
  });

  it('follows the browser again when none is chosen', () => {
    const { page, told } = clock({ zone: 'America/New_York' });
    expect(page.text).toContain('(America/New_York)');
    page.type('Time zone', '');
    expect(told).toEqual([['clock', { zone: null }]]);
  });

  it('is written with 12 or 24 hours, as the browser has it until one is chosen', () => {
    const { page, told, redraw } = clock();
    expect(page.value('Times')).toBe('');
    page.type('Times', 'h23');
    redraw({ hours: 'h23' });
    expect(page.value('Times')).toBe('h23');
    page.type('Times', '');
    expect(told).toEqual([
      ['clock', { hours: 'h23' }],
      ['clock', { hours: null }],
    ]);
  });

  it('has weeks that begin on a day of the person’s own, or as the browser has it', () => {
    const { page, told, redraw } = clock();
    page.type('The week begins on', '6');
    redraw({ firstWeekday: 6 });
    const field = page.named('The week begins on') as unknown as HTMLSelectElement;
    expect(field.selectedOptions[0]?.textContent).toBe('Saturday');
    page.type('The week begins on', '');
    expect(told).toEqual([
      ['clock', { firstWeekday: 6 }],
      ['clock', { firstWeekday: null }],
    ]);
  });

  it('turns the day over at an hour that is chosen', () => {
    const { page, told } = clock();
    page.type('A new day starts at', '15:00');
    expect(told).toEqual([['turn over', '15:00']]);
    expect(page.text).toContain('What happens before 12:00 belongs to the evening before.');
  });

  it('is asked about once where the browser may hide the zone', () => {
    const question = formOf(ZoneQuestion, {
      at,
      browserZone: 'UTC',
      zones,
      onZone: hear('zone'),
    });
    const { page, told } = question();
    expect(page.text).toContain('Is it 9:00 PM where you are?');
    page.press('Yes');
    page.type('No, the time zone is', 'Europe/Berlin');
    page.type('No, the time zone is', '');
    expect(told).toEqual([
      ['zone', 'UTC'],
      ['zone', 'Europe/Berlin'],
    ]);
  });
});

describe('a day that turns over within a night', () => {
  const warning = formOf(TurnOverWarning, {
    turnOver: '02:00',
    fitting: '15:00',
    onMove: hear('move'),
  });

  it('is told of, with an hour that fits', () => {
    const { page, told } = warning();
    expect(page.text).toBe(
      'A day that starts at 02:00 would split one of these nights in two. Start a new day at 15:00',
    );
    page.press('Start a new day at 15:00');
    expect(told).toEqual([['move', '15:00']]);
  });

  it('has no button where no hour fits', () => {
    const { page } = warning({ fitting: null });
    expect(page.text).toContain('No single hour fits all of these bedtimes.');
    expect(page.controls).toEqual([]);
  });
});

describe('the wind-down time', () => {
  const field = formOf(WindowField, { minutes: 180, onChange: hear('minutes') });

  it('is chosen from usual lengths', () => {
    const { page, told } = field();
    page.type('Wind-down time', '90');
    expect(page.text).toContain('1 h 30 min before bedtime');
    expect(told).toEqual([['minutes', 90]]);
  });

  it('shows another length where the settings hold one', () => {
    const { page } = field({ minutes: 100 });
    expect(page.value('Wind-down time')).toBe('100');
    expect(page.text).toContain('1 h 40 min before bedtime');
    expect(field().page.text).not.toContain('1 h 40');
  });
});

describe('the zone chosen by hand', () => {
  // As V8 lists them: no UTC, no offsets, and of two names the older one.
  const zones = ['America/New_York', 'Asia/Calcutta', 'Europe/Berlin'];
  const select = formOf(ZoneSelect, {
    label: 'Time zone',
    zone: null,
    zones,
    none: 'As the browser',
    onZone: hear('zone'),
  });
  const shown = (zone: string | null) => {
    const field = select({ zone }).page.named('Time zone') as unknown as HTMLSelectElement;
    return {
      chosen: field.selectedOptions[0]?.textContent,
      offered: [...field.options].map((option) => option.textContent),
    };
  };
  const listed = ['America/New York', 'Asia/Calcutta', 'Europe/Berlin'];

  it.each(['UTC', 'Etc/GMT+5', '+05:30'])(
    'is in the list though no browser lists it: %s',
    (zone) => {
      expect(shown(zone)).toEqual({
        chosen: zone,
        offered: ['As the browser', zone, ...listed],
      });
    },
  );

  it('is found under its other name, and is not offered twice', () => {
    expect(shown('Asia/Kolkata')).toEqual({
      chosen: 'Asia/Calcutta',
      offered: ['As the browser', ...listed],
    });
  });

  it('is the one of the list where it stands there, and may be none', () => {
    expect(shown('Europe/Berlin').chosen).toBe('Europe/Berlin');
    expect(shown(null)).toEqual({
      chosen: 'As the browser',
      offered: ['As the browser', ...listed],
    });
  });
});
