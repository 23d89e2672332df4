import type en from '../en/failures';

const failures: typeof en = {
  offline: 'Hier gibt es kein Internet. Was auf diesem Gerät gespeichert ist, spielt wie immer.',
  'not-found':
    '„{culprit}“ ist nicht da. Vielleicht wurde es verschoben oder entfernt. Gehen Sie zurück und wählen Sie etwas anderes.',
  'not-a-tour':
    '„{culprit}“ lässt sich nicht als Tour lesen. Es wurde nichts behalten. Bitten Sie den Herausgeber um eine neue Kopie.',
  'newer-format':
    '„{culprit}“ wurde mit einem neueren Rundgang gemacht. Laden Sie diese Seite neu, dann ist sie aktuell.',
  'wrong-bytes': '„{culprit}“ kam beschädigt an und wurde nicht behalten. Versuchen Sie es noch einmal.',
  portal:
    'Ihr Netz möchte zuerst eine Anmeldung. Öffnen Sie irgendeine Webseite, melden Sie sich im WLAN an und versuchen Sie es noch einmal.',
  server:
    'Die Gegenstelle hat für „{culprit}“ nicht geantwortet. Versuchen Sie es später noch einmal; Gespeichertes spielt wie immer.',
  'storage-full':
    'Hier ist kein Platz mehr. Was schon gespeichert ist, ist sicher. Schaffen Sie etwas Platz, dann geht es weiter.',
  'storage-off': 'Dieser Browser behält hier nichts. Sie können weitermachen, aber es wird nichts gemerkt.',
  'camera-refused': 'Die Kamera ist für diese Seite nicht erlaubt, deshalb sehen Sie die Szene in 3D.',
  'camera-missing': 'Dieses Gerät hat keine Kamera, deshalb sehen Sie die Szene in 3D.',
  'camera-busy': 'Eine andere App benutzt gerade die Kamera, deshalb sehen Sie die Szene in 3D.',
  webgl: 'Dieses Gerät kann nicht in 3D zeichnen, deshalb sehen Sie ein Bild und lesen die Worte.',
  'position-refused':
    'Ihr Standort ist aus. Wählen Sie selbst eine Station, oder erlauben Sie den Standort in den Einstellungen.',
  'position-missing':
    'Ihr Standort ist hier nicht zu finden. Wählen Sie selbst eine Station, oder versuchen Sie es im Freien noch einmal.',
  'sensor-missing': 'Dieses Gerät weiß nicht, wohin es zeigt, deshalb drehen Sie die Szene mit der Hand.',
  'sensor-refused': 'Das Handy darf seine Richtung nicht verraten, deshalb drehen Sie die Szene mit der Hand.',
  engine: 'Die Kameraansicht konnte nicht starten, deshalb sehen Sie die Szene in 3D.',
  'refused-package':
    'Die Datei wurde nicht übernommen: „{culprit}“ ist nicht so, wie eine Tour es braucht. Es wurde nichts verändert.',
  conflict:
    'Inzwischen hat jemand „{culprit}“ veröffentlicht. Es wurde nichts überschrieben. Öffnen Sie die veröffentlichte Tour und machen Sie dort weiter.',
  'not-allowed':
    'Von hier aus darf nicht veröffentlicht werden. Exportieren Sie die Tour stattdessen als Datei; Ihre Arbeit ist sicher.',
  'too-large':
    '„{culprit}“ ist zu groß. Machen Sie es kleiner und versuchen Sie es noch einmal; alles andere ist sicher.',
};
export default failures;
