import { answerJob } from './package-jobs';

declare const self: DedicatedWorkerGlobalScope;

answerJob(self);
