// Package page is what is around every screen, and how one gets from one to
// another: addresses, the bar of pages, the browser's history, scrolling, focus,
// and taps that were meant for the screen before. It knows no screen.
package page
