// What a timer takes that is written by hand: Limber's start is held against it.
// It is never changed.
navigator.serviceWorker.register('worker.js');
const left = document.getElementById('left');
const button = document.getElementById('start');
let ends = 0;
const show = () => {
  const seconds = ends ? Math.max(0, Math.ceil((ends - performance.now()) / 1000)) : 30;
  left.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  if (ends && seconds === 0) ends = 0;
  button.textContent = ends ? 'Stop' : 'Start';
  if (ends) setTimeout(show, 200);
};
button.onclick = () => {
  ends = ends ? 0 : performance.now() + 30000;
  show();
};
show();
performance.mark('ready');
