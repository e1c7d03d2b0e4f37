const $ = id => document.getElementById(id);
const say = text => { $('said').textContent = text; };
if (localStorage.visited) say('seen before');
localStorage.visited = 'yes';

$('start').onclick = () => {
  say(navigator.userActivation.isActive ? 'pressed by a person' : 'pressed by a script');
  let left = 3;
  const timer = setInterval(() => {
    $('clock').textContent = `0:0${--left}`;
    if (left === 0) { clearInterval(timer); say('finished'); }
  }, 300);
};
addEventListener('keydown', e => { if (e.target.localName !== 'input') say(`key ${e.key}`); });
addEventListener('visibilitychange', () => say(document.visibilityState));
$('open').onclick = () => document.querySelector('dialog').showModal();
$('stay').onclick = () => document.querySelector('dialog').close();
