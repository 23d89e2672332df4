/** Words on printed signs. */
export default {
  station: 'Station {number}',
  pointAtSquare: 'Open the address with the small code. Then point your phone at the large square.',
  pointAtPicture: 'Open the address with the small code. Then point your phone at the picture.',
  openCode: 'Open the address with the code: here somebody has something to tell you.',
  millimetres: '{length} mm',
  ruler: 'Print at 100 %. This line must be 50 mm long.',
};
