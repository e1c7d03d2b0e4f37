package web

import "encoding/json"

// worker is the service worker: its source behind the list of what the offline
// copy holds. Any change to the site changes these bytes, which is
// how a browser learns that there is a new version.
func (b *builder) worker() []byte {
	list, _ := json.Marshal(map[string]any{
		"base":    b.Base,
		"version": b.site.Version,
		"pages":   b.links.pages,
		"files":   b.site.files,
		"others":  b.site.others,
		"words":   scripted(&b.Words.Worker),
	})
	source, _ := joined("js/gather.js", "js/unfold.js", "js/link.js", "js/worker.js")
	return append([]byte("const site = "+string(list)+";\n"), source...)
}
