/** Words of the frame: tabs, waiting, failing, a new version. */
export default {
  mainAreas: 'Main areas',
  discover: 'Discover',
  onTheWay: 'On the way',
  journey: 'My journey',
  loading: 'Just a moment',
  failedTitle: 'That did not work',
  tryAgain: 'Try again',
  toDiscover: 'Discover tours',
  nothingOnTheWay: 'No tour is under way',
  nothingOnTheWayHelp: 'Choose a tour and start it. You will find your way back to it here.',
  newVersion: 'There is a new version of Rundgang.',
  takeNewVersion: 'Take it now',
  previewWaiting: 'The preview waits for the editor.',
};
