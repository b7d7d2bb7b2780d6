import '../../../components/rating/details.css';
import { SavedNote } from '../../../components/ui/SavedNote.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { VisitDate } from '../../../components/visit/VisitDate.tsx';
import { VisitLinesForm } from '../../../components/visit/VisitLinesForm.tsx';
import { VisitQuestions } from '../../../components/visit/VisitQuestions.tsx';
import { wallClockAt } from '../../../utils/evening/instant.ts';
import { withVisitDate } from '../../../utils/settings/visit.ts';
import { useSettingsDraft } from '../../shared/use-settings-draft.ts';
import type { PageProps } from '../page-props.ts';

/** The next appointment and what to ask there. */
export function VisitPage({ settings, now }: PageProps) {
  const { say } = useWords();
  const { draft, state, change, again, held, undo } = useSettingsDraft<'deleted'>(settings);
  const { visit } = draft;
  const today = wallClockAt(now.at, now.zone).date;
  return (
    <>
      <SavedNote state={state} onAgain={again} />
      <p class="lead">{say('visit_about')}</p>
      <VisitDate
        visit={visit}
        today={today}
        onChange={(date, before) =>
          change({ visit: withVisitDate({ ...visit, ...before }, date, today) })
        }
      />
      <VisitQuestions
        questions={visit.questions}
        onChange={(questions) => change({ visit: { ...visit, questions } })}
        onDelete={(questions) => change({ visit: { ...visit, questions } }, 'deleted')}
        onUndo={held && undo}
      />
      <VisitLinesForm
        lines={draft.visitLines}
        onChange={(part) =>
          change(({ visitLines }) => ({ visitLines: { ...visitLines, ...part } }))
        }
      />
    </>
  );
}
