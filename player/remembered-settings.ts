import { Unavailable } from '../shared/model/unavailable';
import type { Settings } from '../shared/storage/database';
import { loadSettings } from '../shared/storage/settings';

/** The visitor's settings; without storage the device's own ones count, and the player goes on. */
export async function rememberedSettings(): Promise<Settings> {
  try {
    return await loadSettings();
  } catch (error) {
    if (error instanceof Unavailable) return {};
    throw error;
  }
}
