import './explorer.css';
import { createRoot } from 'react-dom/client';
import { Boundary } from './components/boundary';
import { Explorer } from './views/explorer';

createRoot(document.getElementById('explorer')!).render(
  <Boundary>
    <Explorer />
  </Boundary>,
);
