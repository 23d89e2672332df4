import type en from '../en/checks';

const checks: typeof en = {
  title: 'Tour prüfen',
  verdictNone: 'Die Tour kann hinaus.',
  verdictOne: 'Noch eine Sache, dann kann die Tour hinaus.',
  verdictMany: 'Noch {count} Dinge, dann kann die Tour hinaus.',
  inOrder: '{count} Punkte sind in Ordnung.',
  better: '{count} wären schöner anders.',
  betterOne: 'Einer wäre schöner anders.',
  must: 'Muss noch sein',
  should: 'Wäre besser',
  allFine: 'Es gibt nichts zu verbessern. Gehen Sie die Tour einmal selbst, bevor Gäste es tun.',
  stationNumber: 'Station {number}',
  next: 'Nächster Hinweis',
  footBlocked: 'Veröffentlichen geht, sobald nichts mehr sein muss.',
  footFree: 'Dem Veröffentlichen steht nichts im Weg.',
  mended: 'Verbessern: {what}',
  rules: {
    'tour-without-stations': {
      what: 'Die Tour hat noch keine Station.',
      why: 'Gäste wüssten nicht, wohin.',
      go: 'Zur Karte',
    },
    'title-missing': {
      what: 'Ein Name fehlt auf {language}.',
      why: 'Er ist das Erste, was Gäste lesen.',
      go: 'Namen schreiben',
    },
    'station-without-story': {
      what: '„{name}“ erzählt noch nichts.',
      why: 'Wer ankommt, möchte etwas erfahren.',
      go: 'Zur Geschichte',
    },
    'station-unreachable': {
      what: '„{name}“ öffnet sich nie.',
      why: 'Es gibt weder einen Kreis auf der Karte noch Nummer oder Code.',
      go: 'Zur Karte',
    },
    'image-without-description': {
      what: 'Das Bild „{picture}“ hat keine Beschreibung.',
      why: 'Blinde Gäste erfahren nicht, was es zeigt.',
      go: 'Bild beschreiben',
    },
    'sound-without-transcript': {
      what: 'Eine Aufnahme bei „{name}“ ist nur zu hören.',
      why: 'Gehörlose Gäste brauchen die Worte als Text.',
      go: 'Worte schreiben',
    },
    'quiz-without-answer': {
      what: 'Das Quiz bei „{name}“ lässt sich nicht lösen.',
      why: 'Es gibt keine richtige Antwort oder nicht die richtige Zahl davon.',
      go: 'Antwort wählen',
    },
    'scene-empty': {
      what: 'Die AR-Szene bei „{name}“ ist leer.',
      why: 'Gäste hielten ihr Handy hin und sähen nichts.',
      go: 'Zur Szene',
    },
    'scene-without-words': {
      what: 'Ohne Kamera ist hier nichts zu sehen: „{name}“.',
      why: 'Es fehlt die letzte Stufe der Szene, ihre Worte.',
      go: 'Stufe füllen',
    },
    'marker-used-twice': {
      what: 'Schild {number} steht bei „{other}“ und bei „{name}“.',
      why: 'Die Kamera kann sie nicht unterscheiden.',
      go: 'Zur Szene',
    },
    'markers-alike': {
      what: 'Das Schild bei „{name}“ gleicht fast dem bei „{other}“.',
      why: 'Ein Blatt oder ein Lichtfleck genügt, und das Handy zeigt die falsche Szene.',
      go: 'Zur Szene',
    },
    'marker-matrices-mixed': {
      what: 'Die Schilder bei „{other}“ und „{name}“ haben verschieden feine Felder.',
      why: 'Das Handy kann die eine Art für die andere halten. Bleiben Sie bei einer.',
      go: 'Zur Szene',
    },
    'number-used-twice': {
      what: 'Nummer {number} öffnet „{other}“ und „{name}“.',
      why: 'Gäste tippen eine Nummer und meinen einen Ort.',
      go: 'Zur Karte',
    },
    'asset-missing': {
      what: 'Die Datei „{file}“ fehlt.',
      why: 'Gäste sähen eine leere Stelle.',
      go: 'Hingehen',
    },
    'asset-wrong-kind': {
      what: 'Die Datei „{file}“ passt nicht an ihre Stelle.',
      why: 'Dort lässt sie sich nicht zeigen: Eine Figur braucht ein Modell, ein Bild ein Bild, ein Ton einen Ton.',
      go: 'Hingehen',
    },
    'character-missing': {
      what: 'Niemand weiß, wer bei „{name}“ spricht.',
      why: 'Die Figur „{character}“ gehört nicht zur Besetzung.',
      go: 'Figur wählen',
    },
    'action-dangling': {
      what: 'Ein Tipp in der Szene bei „{name}“ führt nirgendwohin.',
      why: 'Was er öffnen soll, wurde entfernt.',
      go: 'Zur Szene',
    },
    'cover-missing': {
      what: 'Die Tour hat kein Titelbild.',
      why: 'Gäste wählen nach Bildern.',
      go: 'Titelbild wählen',
    },
    'license-missing': {
      what: 'Nirgends steht, wer die Tour verwenden darf.',
      why: 'Schulen und Nachbarn fragen nach der Lizenz.',
      go: 'Lizenz wählen',
    },
    'translation-missing': {
      what: 'Noch nicht auf {language}: {count} Texte.',
      why: 'Gäste läsen sie in der ersten Sprache.',
      go: 'Übersetzen',
    },
    'geofences-overlap': {
      what: '„{name}“ und „{other}“ liegen dicht beieinander: {metres} m.',
      why: 'Es öffnet sich die nähere.',
      go: 'Zur Karte',
    },
    'route-incomplete': {
      what: 'Zu „{name}“ führt noch kein Weg.',
      why: 'Gäste sehen die Station auf der Karte, aber nicht, wie sie hinkommen.',
      go: 'Zur Karte',
    },
    'station-off-the-map': {
      what: '„{name}“ liegt neben der Karte, die zur Tour gehört.',
      why: 'Ohne Internet sehen Gäste dort keine Straßen.',
      go: 'Zur Karte',
    },
    'asset-heavy': {
      what: '„{file}“ ist {megabytes} MB groß.',
      why: 'Unterwegs lädt es etwa {seconds} Sekunden.',
      go: 'Ansehen',
    },
    'unknown-kind': {
      what: 'Bei „{name}“ steht etwas, das diese Version nicht kennt: „{kind}“.',
      why: 'Es wird aufgehoben, aber Gäste sehen es nicht.',
      go: 'Hingehen',
    },
  },
  fixes: {
    'station-unreachable': 'Von selbst öffnen',
    'image-without-description': 'Es schmückt nur',
    'marker-used-twice': 'Freies Schild nehmen',
    'markers-alike': 'Ein unverwechselbares Schild nehmen',
    'number-used-twice': 'Freie Nummer nehmen',
    'geofences-overlap': 'Kreise verkleinern',
    'route-incomplete': 'Gerade Linie ziehen',
  },
};
export default checks;
