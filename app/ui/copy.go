package ui

// Copy is this page's own copy of Limber.
type Copy interface {
	Playing(on bool) // while it is on, nothing reloads the page
	UpdateReady() bool
	Update()
	Offline() (state, reason string) // state: none, saving, complete or failed
	Secure() bool
	CanInstall() bool
	Install()
	Installed() bool
	Apple() bool // it is installed by the Share menu
	Version() string
}
