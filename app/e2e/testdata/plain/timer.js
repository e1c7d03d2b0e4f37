let left = 30;
const show = () => { document.getElementById('left').textContent = '0:' + String(left).padStart(2, '0') };
document.querySelector('button').addEventListener('click', () => {
	const timer = setInterval(() => { left--; show(); if (left === 0) clearInterval(timer) }, 1000);
});
show();
