import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { CATALOG } from '../../../utils/prompts/catalog.ts';

const said: Record<string, { message: string }> = messages;

/** Words that tell a person looking over one's shoulder what this is about (domain.md 4). */
const HEALTH_WORDS =
  /\b(legs?|restless\w*|symptoms?|rls|pain\w*|itch\w*|doctor|ill\w*|medic\w*)\b/i;

const noticeKeys = CATALOG.flatMap(({ id, occurrences }) => {
  const name = `notice_${id.replaceAll('-', '_')}`;
  const times = typeof occurrences === 'string' ? 1 : occurrences.length;
  const bodies = Array.from({ length: times }, (_, index) => (index > 0 ? `_${index + 1}` : ''));
  return ['', '_plain'].flatMap((plain) => [
    `${name}${plain}_title`,
    ...bodies.map((again) => `${name}${plain}_body${again}`),
  ]);
});

describe('the words of the notices', () => {
  it('are there for every prompt, each time it comes, neutral and plain', () => {
    expect(noticeKeys.filter((key) => !said[key]?.message)).toEqual([]);
  });

  it('have no health word unless the person allowed plain words', () => {
    const neutral = noticeKeys.filter((key) => !key.includes('_plain_'));
    expect(neutral.filter((key) => HEALTH_WORDS.test(said[key]?.message ?? ''))).toEqual([]);
  });
});

describe('the words of the cards', () => {
  it('are there for every prompt, with why', () => {
    const keys = CATALOG.flatMap(({ id }) =>
      ['title', 'text', 'why'].map((part) => `card_${id.replaceAll('-', '_')}_${part}`),
    );
    expect(keys.filter((key) => !said[key]?.message)).toEqual([]);
  });
});

describe('all words', () => {
  it('name no drug, dose, herb or supplement, and claim no cause', () => {
    const never =
      /pramipexole|ropinirole|rotigotine|levodopa|gabapentin|pregabalin|clonazepam|codeine|melatonin|magnesium|valerian|lavender|\d ?mg\b|\bcauses?\b|augmentation|streak|\bcure/i;
    expect(Object.keys(said).filter((key) => never.test(said[key]?.message ?? ''))).toEqual([]);
  });
});
