addEventListener('load', () => setTimeout(() => {
  console.error('a word to the console');
  new Image().src = 'https://elsewhere.invalid/pixel.png';
  setTimeout(() => { throw new Error('thrown'); });
}, 300));
