/** Words on pictures that a camera is to recognise: how good they are, and why. */
export default {
  stars: '{stars} of 5 stars',
  good: 'Phones recognise this picture well.',
  /** Leads what would help a picture that is good already. */
  better: 'Better still:',
  poor: 'Phones will hardly recognise this picture.',
  weaknessFewFeatures: 'It has too few features. Choose a picture with more detail: figures, writing, sharp edges.',
  weaknessOnePart: 'Its features are only in one part. Crop it to that part, or choose one with detail all over.',
  weaknessRepeats:
    'Its pattern repeats, so places are taken for each other. Choose a picture in which nothing repeats.',
  weaknessLowContrast: 'Its contrast is low. Choose one with clear differences between light and dark.',
  weaknessTooSmall: 'It is too small. Use a file with at least 300 pixels on its shorter side.',
  weaknessTooNarrow: 'It is too narrow. Crop it until the longer side is at most twice the shorter.',
  reach: 'Printed {width} mm wide, it is recognised from up to about {metres} m away.',
  wrote: 'Wrote {files} ({bytes} bytes, {seconds} s).',
  notCompiled: 'It was not compiled: there is nothing to hold on to.',
};
