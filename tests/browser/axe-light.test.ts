import { testWithAxe } from '../support/axe.ts';

testWithAxe('light');
