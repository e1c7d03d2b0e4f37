package ui

import (
	"slices"
	"strconv"
	"time"

	"limber/app/reminder"
)

// moveWords is how often to remind, as it is kept; never is empty.
func moveWords(minutes int) string {
	if minutes == 0 {
		return ""
	}
	return strconv.Itoa(minutes)
}

// moveOf reads it. What can't be chosen is never.
func moveOf(kept string) int {
	n, err := strconv.Atoi(kept)
	if err != nil || !slices.Contains(reminder.Choices, time.Duration(n)*time.Minute) {
		return 0
	}
	return n
}
