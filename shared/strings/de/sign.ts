import type en from '../en/sign';

/** Words on printed signs. */
export default {
  station: 'Station {number}',
  pointAtSquare: 'Öffnen Sie die Adresse mit dem kleinen Code. Richten Sie dann das Handy auf das große Quadrat.',
  pointAtPicture: 'Öffnen Sie die Adresse mit dem kleinen Code. Richten Sie dann das Handy auf das Bild.',
  openCode: 'Öffnen Sie die Adresse mit dem Code: Hier hat Ihnen jemand etwas zu erzählen.',
  millimetres: '{length} mm',
  ruler: 'Mit 100 % drucken. Diese Linie muss 50 mm lang sein.',
} satisfies typeof en;
