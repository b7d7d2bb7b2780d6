import '../../components/theme.css';
import '../../components/ui/controls.css';
import { render } from 'preact';
import { Root } from '../shared/Root.tsx';
import { Options } from './Options.tsx';

const options = (
  <Root>
    <Options />
  </Root>
);

render(options, document.getElementById('app') as HTMLElement);
