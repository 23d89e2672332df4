import type { TemplateResult } from 'lit';
import { icon } from '../../shared/ui/icons';
import { workIcon } from '../stations/work-icons';

/** The sign of a kind of block; a square for those of other programs. */
export function kindIcon(kind: string): TemplateResult {
  switch (kind) {
    case 'text':
      return workIcon('lines');
    case 'image':
    case 'gallery':
    case 'panorama':
      return icon('picture');
    case 'audio':
      return icon('sound');
    case 'video':
      return workIcon('video');
    case 'guide':
      return workIcon('speak');
    case 'quiz':
      return icon('quiz');
    case 'fact':
      return workIcon('fact');
    case 'quote':
      return workIcon('quote');
    case 'comparison':
      return workIcon('compare');
    case 'map':
      return icon('map');
    case 'practical':
      return icon('clock');
    default:
      return icon('cube');
  }
}
