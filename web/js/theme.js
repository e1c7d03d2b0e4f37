// Sets the chosen theme, text size and clothes before anything is drawn, so that a
// dark room is not lit by a white page. It blocks the page: keep it this short.
(() => {
  const root = document.documentElement.dataset;
  try {
    const theme = localStorage.getItem('limber:setting:theme');
    const text = localStorage.getItem('limber:setting:text');
    const like = localStorage.getItem('limber:setting:like');
    if (theme === 'light' || theme === 'dark') root.theme = theme;
    if (text) root.text = text;
    if (like) root.like = like;
  } catch {
    // Storage is blocked: the system's own theme it is.
  }
})();
