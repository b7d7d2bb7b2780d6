import { inject } from 'vitest';

// Browser, notice service and mouse alike are started with the environment of the spec.
Object.assign(process.env, inject('desktop'));
