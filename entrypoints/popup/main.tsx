import '../../components/theme.css';
import '../../components/ui/controls.css';
import { render } from 'preact';
import { Root } from '../shared/Root.tsx';
import { Popup } from './Popup.tsx';

const popup = (
  <Root>
    <Popup />
  </Root>
);

render(popup, document.getElementById('app') as HTMLElement);
