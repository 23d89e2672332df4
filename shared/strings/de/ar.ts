import type en from '../en/ar';

/** Die Worte der AR-Ansicht. */
export default {
  view: 'AR-Szene',
  leave: 'Szene verlassen',
  loading: 'Die Szene wird aufgebaut …',
  loadingNote: 'Beim ersten Mal dauert es einen Moment.',
  loadingCamera: 'Wenn das Handy fragt, erlauben Sie die Kamera.',
  searching: 'Halten Sie das Handy auf das Schild.',
  found: 'Gehen Sie herum oder tippen Sie darauf.',
  lost: 'Halten Sie das Handy wieder auf das Schild.',
  turn: 'Drehen Sie die Szene mit dem Finger oder den Pfeiltasten.',
  waiting: '{name} wartet am Schild.',
  scene:
    'Die Szene in 3D. Pfeiltasten drehen sie, Plus und Minus holen sie näher oder weiter weg, Pos1 dreht sie nach vorn.',
  camera: 'Kamerabild mit der Szene.',
  seeInAr: 'In AR erleben',
  viewIn3d: 'In 3D ansehen',
  captionsOn: 'Untertitel an',
  captionsOff: 'Untertitel aus',
  captionsHidden: 'Die Untertitel sind aus.',
  pause: 'Pause',
  listen: 'Weiter',
  repeat: 'Diesen Satz wiederholen',
  next: 'Nächster Satz',
  lineOf: 'Satz {line} von {count}',
  points: 'In dieser Szene',
  silent: 'Hier spricht niemand.',
  partMissing: '„{names}“ ist nicht angekommen; an der Stelle steht eine einfache Form.',
  graphicsLost: 'Das Handy hat das Bild angehalten; es kommt von selbst wieder.',
  tryAgain: 'Noch einmal versuchen',
  asText: 'Die Szene als Text',
  why: {
    'camera-refused':
      'Die Kamera ist hier nicht erlaubt, darum sehen Sie die Szene in 3D. In den Einstellungen des Browsers können Sie sie erlauben.',
    'camera-missing': 'Hier gibt es keine Kamera, darum sehen Sie die Szene in 3D.',
    'camera-busy':
      'Eine andere App benutzt die Kamera, darum sehen Sie die Szene in 3D. Schließen Sie die App und versuchen Sie es noch einmal.',
    webgl: 'Dieses Gerät kann die Szene nicht zeichnen, darum steht sie hier als Text.',
    offline: 'Der Teil, der das Schild erkennt, ist noch nicht auf diesem Handy, darum sehen Sie die Szene in 3D.',
    engine: 'Der Teil, der das Schild erkennt, ist nicht angesprungen, darum sehen Sie die Szene in 3D.',
    other: 'AR geht hier nicht, darum sehen Sie die Szene in 3D.',
  },
  failed: 'Die Szene ist nicht gestartet.',
  failedWhat:
    'Die Tour selbst geht weiter. Prüfen Sie die Verbindung und versuchen Sie es noch einmal, oder lesen Sie die Szene als Text.',
} satisfies typeof en;
