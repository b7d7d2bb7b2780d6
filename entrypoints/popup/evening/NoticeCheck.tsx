import { NoticeTrouble } from '../../../components/card/NoticeTrouble.tsx';
import { systemOf, TestNotice } from '../../../components/plan/TestNotice.tsx';
import { useTestNotice } from '../../shared/use-test-notice.ts';

type Props = { wentQuiet: boolean; refused: boolean; onNoticesAgain: () => void };

/** What a card says of notices that went unanswered or could not be shown, with a test notice. */
export function NoticeCheck(props: Props) {
  const test = useTestNotice();
  return (
    <NoticeTrouble {...props}>
      <TestNotice {...test} system={systemOf(navigator.userAgent)} />
    </NoticeTrouble>
  );
}
