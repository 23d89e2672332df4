/** The stand-in for `Function` with which engines start under our policy; shared, as the compiler of targets needs it too. */
export { closureFor, standInFor, withoutEval } from '../../../shared/targets/engine-without-eval';
