import { describe, expect, it } from 'vitest';
import { changedAt, moved } from '../../../components/visit/question-list.ts';

const questions = ['first', 'second', 'third'];

describe('the questions for the next visit', () => {
  it('can be changed one by one, and one that is emptied goes', () => {
    expect(changedAt(questions, 1, ' other ')).toEqual(['first', 'other', 'third']);
    expect(changedAt(questions, 1, '  ')).toEqual(['first', 'third']);
  });

  it('are cut at a whole character', () => {
    const words = 'x'.repeat(499);
    expect(changedAt(['first'], 0, `${words}😴`)).toEqual([words]);
    expect(changedAt(['first'], 0, `${words}\ud83d`)).toEqual([words]);
    expect(changedAt(['first'], 0, '\ud83d')).toEqual([]);
  });

  it('can be put in another order', () => {
    expect(moved(questions, 2, 0)).toEqual(['third', 'first', 'second']);
    expect(moved(questions, 0, 1)).toEqual(['second', 'first', 'third']);
  });

  it('stay as they are when there is nothing to move', () => {
    expect(moved(questions, 7, 0)).toEqual(questions);
  });
});
