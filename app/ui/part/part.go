// Package part holds what many screens show: icons, headings, choices, dialogs,
// bars and charts. A part receives what it shows and what it calls, and knows
// nothing else of Limber.
package part
