/** For every rule: what a guest will notice (`what`), what helps (`why`), and the button that leads there (`go`). */
export default {
  title: 'Check tour',
  verdictNone: 'The tour can go out.',
  verdictOne: 'One more thing, then the tour can go out.',
  verdictMany: '{count} more things, then the tour can go out.',
  inOrder: '{count} points are in order.',
  better: '{count} would be nicer otherwise.',
  betterOne: 'One would be nicer otherwise.',
  must: 'Must be done',
  should: 'Would be better',
  allFine: 'There is nothing to mend. Walk the tour once yourself before guests do.',
  stationNumber: 'Station {number}',
  next: 'Next finding',
  footBlocked: 'Publishing works as soon as nothing is left that must be done.',
  footFree: 'Nothing keeps the tour from being published.',
  mended: 'mend: {what}',
  rules: {
    'tour-without-stations': {
      what: 'The tour has no station yet.',
      why: 'Guests would not know where to go.',
      go: 'To the map',
    },
    'title-missing': {
      what: 'A name is missing in {language}.',
      why: 'It is the first thing guests read.',
      go: 'Write the name',
    },
    'station-without-story': {
      what: '“{name}” tells nothing yet.',
      why: 'Whoever arrives wants to be told something.',
      go: 'To the story',
    },
    'station-unreachable': {
      what: '“{name}” never opens.',
      why: 'There is neither a circle on the map nor a number or code.',
      go: 'To the map',
    },
    'image-without-description': {
      what: 'The picture “{picture}” has no description.',
      why: 'Blind guests do not learn what it shows.',
      go: 'Describe picture',
    },
    'sound-without-transcript': {
      what: 'A recording at “{name}” can only be heard.',
      why: 'Deaf guests need the words as text.',
      go: 'Write the words',
    },
    'quiz-without-answer': {
      what: 'The quiz at “{name}” cannot be solved.',
      why: 'There is no right answer, or not the right number of them.',
      go: 'Choose answer',
    },
    'scene-empty': {
      what: 'The AR scene at “{name}” is empty.',
      why: 'Guests would point their phone and see nothing.',
      go: 'To the scene',
    },
    'scene-without-words': {
      what: 'Without a camera there is nothing here: “{name}”.',
      why: 'The last rung of the scene, its words, is missing.',
      go: 'Fill the rung',
    },
    'marker-used-twice': {
      what: 'Sign {number} stands at “{other}” and at “{name}”.',
      why: 'The camera cannot tell them apart.',
      go: 'To the scene',
    },
    'markers-alike': {
      what: 'The sign at “{name}” is almost the one at “{other}”.',
      why: 'A leaf or a reflection is enough, and phones show the wrong scene.',
      go: 'To the scene',
    },
    'marker-matrices-mixed': {
      what: 'The signs at “{other}” and “{name}” have cells of different sizes.',
      why: 'Phones can take one kind for the other. Keep to one.',
      go: 'To the scene',
    },
    'number-used-twice': {
      what: 'Number {number} opens “{other}” and “{name}”.',
      why: 'Guests type one number and mean one place.',
      go: 'To the map',
    },
    'asset-missing': {
      what: 'The file “{file}” is missing.',
      why: 'Guests would see an empty place.',
      go: 'Go there',
    },
    'asset-wrong-kind': {
      what: 'The file “{file}” does not fit where it stands.',
      why: 'It cannot be shown there: a guide needs a model, a picture a picture, a sound a sound.',
      go: 'Go there',
    },
    'character-missing': {
      what: 'Nobody knows who speaks at “{name}”.',
      why: 'The guide “{character}” is not in the cast.',
      go: 'Choose a guide',
    },
    'action-dangling': {
      what: 'A tap in the scene at “{name}” leads nowhere.',
      why: 'What it should open has been removed.',
      go: 'To the scene',
    },
    'cover-missing': {
      what: 'The tour has no cover.',
      why: 'Guests choose by pictures.',
      go: 'Choose cover',
    },
    'license-missing': {
      what: 'Nothing says who may use the tour.',
      why: 'Schools and neighbours ask for the licence.',
      go: 'Choose licence',
    },
    'translation-missing': {
      what: 'Not yet in {language}: {count} texts.',
      why: 'Guests would read them in the first language.',
      go: 'Translate',
    },
    'geofences-overlap': {
      what: '“{name}” and “{other}” are close together: {metres} m.',
      why: 'The nearer one opens.',
      go: 'To the map',
    },
    'route-incomplete': {
      what: 'No way leads to “{name}” yet.',
      why: 'Guests see it on the map, but not how to get there.',
      go: 'To the map',
    },
    'station-off-the-map': {
      what: '“{name}” lies beside the map that comes with the tour.',
      why: 'Without internet guests see no streets there.',
      go: 'To the map',
    },
    'asset-heavy': {
      what: '“{file}” is {megabytes} MB large.',
      why: 'On the way it takes about {seconds} seconds to load.',
      go: 'Look at it',
    },
    'unknown-kind': {
      what: 'At “{name}” there is something that this version does not know: “{kind}”.',
      why: 'It is kept, but guests do not see it.',
      go: 'Go there',
    },
  },
  fixes: {
    'station-unreachable': 'Open it by itself',
    'image-without-description': 'It only decorates',
    'marker-used-twice': 'Take a free sign',
    'markers-alike': 'Take a sign that is unlike the others',
    'number-used-twice': 'Take a free number',
    'geofences-overlap': 'Make circles smaller',
    'route-incomplete': 'Draw a straight line',
  },
};
