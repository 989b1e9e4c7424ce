/** What a page carries for the sake of the card; card-size.test.ts weighs it. */
export { default as css } from './card.css?inline';
export { Card } from './card';
