# make run     build everything and serve it        make test    everything that must hold
# make build   leave bin/limber                     make size    the download, part by part

ADDR    ?= 127.0.0.1:8000
QUALITY ?= 11
BUDGET  ?= 1750000
SLIM    := .build/go-app
WASM    := .build/limber.wasm

.PHONY: run build program test size bench soak

run: QUALITY = 9
run: build
	bin/limber serve -addr $(ADDR)

build: program
	go run ./cmd/limber build -wasm $(WASM) -exec "$$(go env GOROOT)/lib/wasm/wasm_exec.js" -brotli $(QUALITY) -budget $(BUDGET)
	go build -trimpath -o bin/limber ./cmd/limber

# The program, made with a go-app that has no web server in it: see slim.sh.
program:
	@cmd/app/slim.sh $(SLIM)
	GOOS=js GOARCH=wasm go build -modfile=$(SLIM)/limber.mod -trimpath -ldflags="-s -w" -o $(WASM) ./cmd/app

size: build
	bin/limber size
