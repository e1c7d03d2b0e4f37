package server

import (
	"context"
	"crypto/tls"
	"fmt"
	"log/slog"
	"os"
	"sync/atomic"
	"time"
)

// certificate is a certificate in files that may change.
type certificate struct {
	cert, key string
	now       atomic.Pointer[tls.Certificate]
	seen      string
}

func (c *certificate) load() error {
	c.seen = c.stamp()
	pair, err := tls.LoadX509KeyPair(c.cert, c.key)
	if err != nil {
		return err
	}
	c.now.Store(&pair)
	return nil
}

// watch loads the files again when they changed, and keeps the certificate in
// use when the new one can't be read.
func (c *certificate) watch(ctx context.Context, every time.Duration, logger *slog.Logger) {
	t := time.NewTicker(every)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
		if c.stamp() == c.seen {
			continue
		}
		if err := c.load(); err != nil {
			logger.Error("the new certificate can't be used, the old one stays", "error", err)
		} else {
			logger.Info("using the new certificate", "until", c.now.Load().Leaf.NotAfter)
		}
	}
}

// stamp changes with the files.
func (c *certificate) stamp() string {
	s := ""
	for _, name := range []string{c.cert, c.key} {
		if info, err := os.Stat(name); err == nil {
			s += fmt.Sprint(info.ModTime().UnixNano(), info.Size(), " ")
		}
	}
	return s
}
