import { useState } from 'preact/hooks';
import type { TestNoticeStep } from '../../components/plan/TestNotice.tsx';
import { clearTestNotice, showTestNotice } from '../../utils/platform/notices.ts';

/** Sends the test notice and keeps what the person says about it. */
export function useTestNotice() {
  const [step, setStep] = useState<TestNoticeStep>('ready');
  const send = () =>
    showTestNotice().then(
      () => setStep('asked'),
      () => setStep('failed'),
    );
  const answer = (seen: boolean) => {
    setStep(seen ? 'seen' : 'unseen');
    void clearTestNotice();
  };
  return { step, onSend: () => void send(), onSeen: answer };
}
