import type en from '../en/offline';

const offline: typeof en = {
  save: 'Für unterwegs speichern',
  saved: 'Auf diesem Gerät gespeichert',
  remove: 'Von diesem Gerät entfernen',
  progress: '{done} von {total}',
  pause: 'Anhalten',
  goOn: 'Weiter',
  checking: 'Was schon da ist, wird angesehen',
  missing: '{missing} fehlen noch; was da ist, ist sicher.',
  evictedTitle: 'Das Gerät hat einen Teil dieser Tour entfernt',
  evicted:
    'Das tun Geräte, wenn der Platz knapp wird. Holen Sie die {missing} noch einmal, dann geht sie wieder ohne Internet.',
  newEdition: 'Es gibt eine neue Ausgabe dieser Tour.',
  takeNewEdition: 'Neue Ausgabe holen',
  mayBeRemoved:
    'Wenn der Platz knapp wird, kann das Gerät gespeicherte Touren nach Wochen entfernen. Legen Sie Rundgang auf den Startbildschirm, dann bleiben sie.',
  stoppedTitle: 'Das Speichern ist stehen geblieben',
  freeUp: 'Es werden noch mindestens {missing} gebraucht.',
};
export default offline;
