import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import './theme/fonts.css';
import './theme/mantine.css';
import './theme/base.css';
import './theme/controls.css';

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no element "#root".');
createRoot(root).render(
  <StrictMode>
    <App graphqlUrl="/graphql" />
  </StrictMode>,
);
