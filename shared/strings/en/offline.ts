/** Words about saving tours on the phone. */
export default {
  save: 'Save for offline use',
  saved: 'Saved on this phone',
  remove: 'Remove from this phone',
  progress: '{done} of {total}',
  pause: 'Pause',
  goOn: 'Go on',
  checking: 'Looking what is here',
  missing: '{missing} are still to come; what has arrived is safe.',
  evictedTitle: 'The phone has removed part of this tour',
  evicted: 'Phones do that when space runs short. Fetch the {missing} again, then it works without internet as before.',
  newEdition: 'There is a new edition of this tour.',
  takeNewEdition: 'Take the new edition',
  mayBeRemoved:
    'The phone may remove saved tours after some weeks if it runs short of space. Put Rundgang on your home screen and they stay.',
  stoppedTitle: 'Saving has stopped',
  freeUp: 'At least {missing} more are needed.',
};
