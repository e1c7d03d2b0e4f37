# make run     build everything and serve it      make test          all that must hold
# make build   leave bin/limber                   make test-engines  in three browsers
# make dist    binaries for other machines        make soak          the long runs
# make size    the download, part by part         make lighthouse, make pictures
# make bench   load, beside nginx                 make goldens       after a change of content

ADDR    ?= 127.0.0.1:8000
QUALITY ?= 11
BUDGET  ?= $(shell awk '$$1 == "total" { print $$2 }' web/budget.txt)
SLIM    := .build/go-app
WASM    := .build/limber.wasm
PEBBLE  := $(CURDIR)/.build/tools/pebble
GOTESTSUM := $(CURDIR)/.build/tools/gotestsum
VERSION := $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
BINARY   = -trimpath -buildvcs=false -ldflags="-s -w -X main.version=$(VERSION)"

# Nothing here needs a C compiler, and so none is asked for.
export CGO_ENABLED = 0

# Where Go is older than go.mod wants it fetches that, also where a distribution
# has it do otherwise.
export GOTOOLCHAIN ?= auto

# A phone downloads the program before it runs it. Calls that are not inlined
# take a sixteenth off the download, and nobody waits for most of them; where
# the work is (memory, JSON, sound) they are.
HOT       := runtime internal/runtime/... reflect encoding/json limber/app/session limber/app/track limber/app/cue
WASMFLAGS := -trimpath -ldflags="-s -w" -gcflags=all=-l $(HOT:%=-gcflags=%=)

BROWSERS := ./app/browser/... ./app/e2e/... ./cmd/limber/...
TOGETHER := -p 1 -parallel 6 # most of such a test is waiting
AGAIN    :=# how many browsers' tests that failed are run once more, alone, and named
TESTENV  := LIMBER_BIN=$(CURDIR)/bin/limber LIMBER_PEBBLE=$(PEBBLE)

.PHONY: run build program site dist goldens goldens-spoken size test chromium test-engines soak bench lighthouse pictures

run: QUALITY = 9
run: BUDGET = 0
run: build
	bin/limber serve -addr $(ADDR)

build: site
	@echo "Building bin/limber"
	@go build $(BINARY) -o bin/limber ./cmd/limber

# What the binary holds: pages, figures, and all of it compressed.
site: program
	@echo "Making the site: figures, pages, and their compressed forms"
	@go run ./cmd/limber build -wasm $(WASM) -exec "$$(go env GOROOT)/lib/wasm/wasm_exec.js" -brotli $(QUALITY) -budget $(BUDGET)

# The program is made with a go-app that has no web server in it: see slim.sh.
program:
	@echo "Downloading what is not here yet, and building the program for the browser (a minute or two the first time)"
	@cmd/app/slim.sh $(SLIM)
	@GOOS=js GOARCH=wasm go build -modfile=$(SLIM)/limber.mod $(WASMFLAGS) -buildvcs=false -o $(WASM) ./cmd/app

dist: site
	cmd/limber/dist.sh bin/dist $(VERSION) $(BINARY)

# What the shipped content gives, as text beside it, and the words as a struct: to be
# read, then committed.
GOLDEN := exercises/routines/testdata

goldens:
	rm -f $(GOLDEN)/*.timeline.txt $(GOLDEN)/*.cues.txt $(GOLDEN)/*.told*.txt
	go test ./exercises/languages -run Golden -count 1 -update
	go test ./exercises/source ./app/timeline ./app/cue ./app/maker ./app/ui/play -run Golden -count 1 -update
	@git status --short $(GOLDEN) exercises/routines app/words

goldens-spoken: build chromium
	$(TESTENV) go test ./app/e2e -run Golden -count 1 -update

size: build
	bin/limber size -budget web/budget.txt

# Tests in browsers come after the others, one package at a time: they measure.
test: build chromium $(PEBBLE) $(if $(AGAIN),$(GOTESTSUM))
	@unformatted=$$(gofmt -l app cmd exercises web); test -z "$$unformatted" || { echo "not formatted: $$unformatted" >&2; exit 1; }
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./cmd/app ./app/browser ./app/ui/...
	GOOS=darwin go vet ./...
	GOOS=windows go vet ./...
	$(TESTENV) go test $$(go list ./... | grep -v -e /app/browser -e /app/e2e -e /cmd/limber)
	$(TESTENV) LIMBER_CHAOS=1 $(if $(AGAIN),$(GOTESTSUM) --format pkgname --packages '$(BROWSERS)' \
		--rerun-fails=1 --rerun-fails-max-failures=$(AGAIN) --,go test) $(TOGETHER) -timeout 40m $(if $(AGAIN),,$(BROWSERS))

# Run in its folder, go test shows what the tests print: a table.
test-engines: build
	cd app/e2e/drive && $(TESTENV) LIMBER_ENGINES=all go test -parallel 3 -count 1 -timeout 15m
	cd app/e2e && $(TESTENV) LIMBER_ENGINES=all go test -parallel 3 -count 1 -timeout 90m

soak: build chromium $(PEBBLE)
	$(TESTENV) LIMBER_SOAK=1 LIMBER_CHAOS=1 go test $(TOGETHER) -count 1 -v -timeout 3h $(BROWSERS)

bench: build
	$(TESTENV) go test -run xxx -bench . -benchtime 1s $$(go list ./... | grep -v -e /app/browser -e /app/e2e)
	go run ./cmd/bench bin/limber
	GOOS=js GOARCH=wasm go build -modfile=$(SLIM)/limber.mod $(WASMFLAGS) -buildvcs=false -o .build/empty.wasm ./cmd/bench/empty
	go run ./cmd/bench -empty .build/empty.wasm -exec "$$(go env GOROOT)/lib/wasm/wasm_exec.js" -turns 9 bin/limber

lighthouse: build chromium
	web/lighthouse.sh bin/limber

pictures: build chromium
	$(TESTENV) go run ./cmd/pictures

chromium:
	@command -v chromium >/dev/null || .ci/chromium

# Let's Encrypt's server for tests, outside our own modules.
$(PEBBLE):
	GOBIN=$(dir $@) go install github.com/letsencrypt/pebble/v2/cmd/pebble@v2.8.0

$(GOTESTSUM):
	GOBIN=$(dir $@) go install gotest.tools/gotestsum@v1.13.0
