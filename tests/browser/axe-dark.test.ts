import { testWithAxe } from '../support/axe.ts';

testWithAxe('dark');
