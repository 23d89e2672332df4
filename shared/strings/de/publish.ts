import type en from '../en/publish';

const publish: typeof en = {
  title: 'Veröffentlichen',
  heading: 'Kann die Tour hinaus?',
  firstEdition: 'Das wird Ausgabe 1. Gäste finden sie in der Liste der Touren und unter ihrem Link.',
  nextEdition:
    'Das wird Ausgabe {edition}. Wer eine frühere gespeichert hat, bekommt die Änderungen beim nächsten Öffnen.',
  contents: '{stations} Stationen · {languages} · {size}',
  publish: 'Veröffentlichen',
  publishing: 'Die Tour wird veröffentlicht.',
  uploaded: '{done} von {total}',
  cancel: 'Abbrechen',
  export: 'Exportieren',
  exportHelp: 'Die ganze Tour mit allen Dateien in einer, zum Aufheben oder Weitergeben.',
  exporting: 'Die Tour wird gepackt.',
  blockedOne: 'Eine Sache muss vorher noch sein.',
  blockedMany: '{count} Dinge müssen vorher noch sein.',
  blockedText: 'Sie würden Gäste stören. Die Liste sagt, was es ist, und führt Sie hin.',
  check: 'Tour prüfen',
  probing: 'Es wird nachgesehen, ob von hier aus veröffentlicht werden darf.',
  notHere: 'Von hier aus lässt sich nicht veröffentlichen.',
  notHereText:
    'Auf diese Seite darf von diesem Computer aus nicht geschrieben werden. Ihre Arbeit ist sicher. Exportieren Sie die Tour als Datei und geben Sie sie der Person, die die Seite betreut.',
  tryAgain: 'Noch einmal versuchen',
  failed: 'Die Tour wurde nicht veröffentlicht.',
  conflictHelp:
    'Machen Sie bei der veröffentlichten Ausgabe weiter, oder veröffentlichen Sie Ihre als eigene Tour: Verdoppeln Sie sie unter Meine Touren.',
  reader: 'Veröffentlichen kann nur das Fenster, in dem geschrieben wird. Wählen Sie zuerst „Hier weiterschreiben“.',
  out: 'Die Tour ist draußen.',
  isPublished:
    'Ausgabe {edition} ist veröffentlicht. Wer eine frühere gespeichert hat, bekommt die Änderungen beim nächsten Öffnen.',
  isPublishedFirst: 'Ausgabe 1 ist veröffentlicht. Gäste finden sie in der Liste der Touren und unter diesem Link.',
  changedSince: 'Seitdem haben Sie etwas geändert.',
  publishAgain: 'Änderungen veröffentlichen',
  link: 'Link zur Tour',
  copy: 'Kopieren',
  copied: 'Kopiert',
  qr: 'QR-Code der Tour',
  qrAsPicture: 'QR-Code als Bild',
  openTour: 'Tour öffnen',
  onlyHere:
    'Link und Code funktionieren nur auf diesem Computer. Gäste brauchen die Adresse, unter der Ihre Seite im Netz steht.',
};
export default publish;
