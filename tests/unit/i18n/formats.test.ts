import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The clock and the start of the week are those of the browser's own locale. A process reads its
 * locale once, so each is asked in a process of its own.
 */
const source = resolve('utils/i18n/formats.ts');

function formatted(home: string, language: string, expression: string, chosen = {}): unknown {
  const script = `
    import { formatsOf } from ${JSON.stringify(source)};
    const formats = formatsOf(${JSON.stringify(language)}, 'Australia/Lord_Howe', {
      hours: null,
      firstWeekday: null,
      ...${JSON.stringify(chosen)},
    });
    console.log(JSON.stringify(${expression}));`;
  const env = { ...process.env, LC_ALL: `${home}.UTF-8`, TZ: 'America/New_York' };
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env });
  // The space before "PM" is a narrow one that does not break.
  return JSON.parse(String(told).replaceAll('\u202f', ' ').replaceAll('\u2009', ' '));
}

const all = `[
  formats.clock(Date.parse('2026-11-21T11:30Z')),
  formats.clockTime('00:05'),
  formats.weekday('2026-11-22'),
  formats.day('2026-11-22'),
  formats.days('2026-11-16', '2026-11-22'),
  formats.weekdayName(1, 'long'),
  formats.weekdayName(7, 'short'),
  formats.firstWeekday,
]`;

describe('dates and times are written', () => {
  const table: [string, string, unknown[]][] = [
    [
      'en_US',
      'en',
      [
        '10:30 PM',
        '12:05 AM',
        'Sunday',
        'Sunday, November 22',
        'November 16 – 22',
        'Monday',
        'Sun',
        7,
      ],
    ],
    [
      'en_GB',
      'en',
      ['22:30', '00:05', 'Sunday', 'Sunday 22 November', '16 – 22 November', 'Monday', 'Sun', 1],
    ],
    [
      'de_DE',
      'en',
      ['22:30', '00:05', 'Sunday', 'Sunday, November 22', 'November 16 – 22', 'Monday', 'Sun', 1],
    ],
    [
      'de_DE',
      'de',
      ['22:30', '00:05', 'Sonntag', 'Sonntag, 22. November', '16.–22. November', 'Montag', 'So', 1],
    ],
  ];

  it.each(table)('for a browser of %s with words in %s', (home, language, expected) => {
    expect(formatted(home, language, all)).toEqual(expected);
  });

  it('with the week beginning on Saturday where it does', () => {
    expect(formatted('ar_EG', 'en', 'formats.firstWeekday')).toBe(6);
  });

  const times = `[
    formats.clock(Date.parse('2026-11-21T11:30Z')),
    formats.clockTime('00:05'),
    formats.hour(22 * 60),
    formats.firstWeekday,
  ]`;

  it('with 24 hours and weeks from Monday on where that was chosen in America', () => {
    const chosen = { hours: 'h23', firstWeekday: 1 };
    expect(formatted('en_US', 'en', times, chosen)).toEqual(['22:30', '00:05', '22', 1]);
  });

  it('with AM and PM and weeks from Sunday on where that was chosen in Britain', () => {
    const chosen = { hours: 'h12', firstWeekday: 7 };
    expect(formatted('en_GB', 'en', times, chosen)).toEqual(['10:30 pm', '12:05 am', '10 pm', 7]);
  });

  it('as chosen on the clock of another zone as well', () => {
    const there = `formats.inZone('Europe/Berlin').clock(Date.parse('2026-11-21T11:30Z'))`;
    expect(formatted('en_US', 'en', there, { hours: 'h23' })).toBe('12:30');
  });
});
