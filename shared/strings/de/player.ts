import type en from '../en/player';

const player: typeof en = {
  mainAreas: 'Hauptbereiche',
  discover: 'Entdecken',
  onTheWay: 'Unterwegs',
  journey: 'Meine Reise',
  loading: 'Einen Augenblick',
  failedTitle: 'Das hat nicht geklappt',
  tryAgain: 'Noch einmal versuchen',
  toDiscover: 'Touren entdecken',
  nothingOnTheWay: 'Keine Tour unterwegs',
  nothingOnTheWayHelp: 'Wählen Sie eine Tour und starten Sie sie. Hier finden Sie dann zu ihr zurück.',
  newVersion: 'Es gibt eine neue Version von Rundgang.',
  takeNewVersion: 'Jetzt übernehmen',
  previewWaiting: 'Die Vorschau wartet auf den Editor.',
};
export default player;
