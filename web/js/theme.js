// Sets the chosen theme and text size before anything is drawn, so that a dark
// room is not lit by a white page. It blocks the page: keep it this short.
(() => {
  const root = document.documentElement.dataset;
  try {
    const theme = localStorage.getItem('limber:setting:theme');
    const text = localStorage.getItem('limber:setting:text');
    if (theme === 'light' || theme === 'dark') root.theme = theme;
    if (text) root.text = text;
  } catch {
    // Storage is blocked: the system's own theme it is.
  }
})();
