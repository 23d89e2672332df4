/** Limits that every reader of a package enforces with a message that names the culprit (package-format, "Limits"). */
export const LIMITS = {
  manifestBytes: 4 * 1024 * 1024,
  stations: 2000,
  assets: 10_000,
  assetBytes: 512 * 1024 * 1024,
  packageBytes: 4 * 1024 * 1024 * 1024,
  textCharacters: 100_000,
  nestingDepth: 32,
  imageMegapixels: 50,
  modelTriangles: 2_000_000,
} as const;
